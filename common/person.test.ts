import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../contract/defaults.ts'
import { nameIn, partsOfName, whoIs } from './person.ts'

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

describe('a first name, and what follows it', () => {
  it.each([
    ['Marisol Vega', 'Marisol', 'Vega'], ['Vega, Marisol', 'Marisol', 'Vega'], ['Ms. Marisol Vega', 'Marisol', 'Vega'], ['Sra. Ana López', 'Ana', 'López'], ['  Ida Mae  Porter ', 'Ida', 'Mae Porter'], ['Cher', 'Cher', ''],
    ['DR. J.', 'J.', ''], ['Vega, Dr. Ana María', 'Ana', 'María Vega'], ['Vega,', 'Vega', ''], ['Don Johnson', 'Don', 'Johnson'], ['John Smith, Jr.', 'John', 'Smith'], ['Mrs.', '', ''], ['', '', ''],
  ])('of “%s” are “%s” and “%s”', (name, first, last) => expect(partsOfName(name)).toEqual({ first, last }))

  it('are parts of the name', () => {
    fc.assert(fc.property(fc.string(), (name) => name.includes(partsOfName(name).first)))
  })
})
