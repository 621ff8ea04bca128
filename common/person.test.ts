import { expect, it } from 'vitest'
import { nameIn } from './person.ts'

it('a number stands in for a missing or an empty name', () => {
  expect(nameIn('US', undefined, '+16025550148')).toBe('(602) 555-0148')
  expect(nameIn('MX', { name: '' }, '+16025550148')).toBe('+1 602 555 0148')
  expect(nameIn('US', { name: 'Marisol Vega' }, '+16025550148')).toBe('Marisol Vega')
})
