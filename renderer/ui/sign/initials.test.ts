import { describe, expect, it } from 'vitest'
import { hueOf, initials } from './initials.ts'

describe('initials', () => {
  it('take the first and the last word', () => {
    expect(initials('Marisol Vega')).toBe('MV')
    expect(initials('marisol de la vega')).toBe('MV')
  })

  it('take one letter of a single word and none where there is no letter', () => {
    expect(initials('Linh')).toBe('L')
    expect(initials('(602) 555-0148')).toBe('')
    expect(initials('  ')).toBe('')
  })

  it('keep letters outside the basic plane whole', () => {
    expect(initials('Ægir Ödman')).toBe('ÆÖ')
  })
})

describe('hueOf', () => {
  it('is the same for the same number and one of five', () => {
    expect(hueOf('+16025550148')).toBe(hueOf('+16025550148'))
    const hues = new Set(Array.from({ length: 100 }, (_, index) => hueOf(`+1602555${1000 + index}`)))
    expect(hues).toEqual(new Set([1, 2, 3, 4, 5]))
  })
})
