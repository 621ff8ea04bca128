import { describe, expect, it } from 'vitest'
import { nameOf, nationalNumber } from './phone.ts'

describe('a number', () => {
  it('is written in its national form', () => {
    expect(nationalNumber('+16025550148')).toBe('(602) 555-0148')
    expect(nationalNumber('+442079460958')).toBe('020 7946 0958')
  })

  it('that no plan knows stays as it is', () => {
    expect(nationalNumber('+9991234567')).toBe('+9991234567')
  })

  it('stands in for a missing or an empty name', () => {
    expect(nameOf(undefined, '+16025550148')).toBe('(602) 555-0148')
    expect(nameOf({ name: '' }, '+16025550148')).toBe('(602) 555-0148')
    expect(nameOf({ name: 'Marisol Vega' }, '+16025550148')).toBe('Marisol Vega')
  })
})
