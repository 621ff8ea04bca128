import { expect, it } from 'vitest'
import { defaultSettings } from '../contract/defaults.ts'
import { nameIn, whoIs } from './person.ts'

it('a number stands in for a missing or an empty name', () => {
  expect(nameIn('US', undefined, '+16025550148')).toBe('(602) 555-0148')
  expect(nameIn('MX', { name: '' }, '+16025550148')).toBe('+1 602 555 0148')
  expect(nameIn('US', { name: 'Marisol Vega' }, '+16025550148')).toBe('Marisol Vega')
})

it('a contact is called by name, and a number that nobody has written down by itself', () => {
  const ann = { phone: '+16025550148', name: 'Ann Lee', marks: [], rev: 1 }
  const mirror = { contacts: new Map([[ann.phone, ann]]), settings: { ...defaultSettings, mode: 'practice', managed: false } } as const
  expect(whoIs(mirror, ann.phone)).toBe('Ann Lee')
  expect(whoIs(mirror, '+16025550149')).toBe('(602) 555-0149')
})
