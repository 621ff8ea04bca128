import { describe, expect, it } from 'vitest'
import { amountFault, amountWords, readAmount } from './amount.ts'

const perSecond = { least: 0.1, most: 100 }
const seconds = { least: 5, most: 300, whole: true }
const day = { least: 0, most: 1440 }

describe('an amount', () => {
  it.each([['3', 3], [' 0.5 ', 0.5], ['100', 100], ['1,440', 1440], ['1440', 1440], ['1,234,567.25', 1234567.25], ['１２', 12]])('"%s" is %d in the United States', (typed, amount) => {
    expect(readAmount(typed, 'en-US')).toBe(amount)
  })

  it.each([['0,5', 0.5], ['1.440', 1440], ['1440', 1440]])('"%s" is %d in Germany', (typed, amount) => {
    expect(readAmount(typed, 'de-DE')).toBe(amount)
  })

  it.each([['1 440', 1440], ['1\u202F440', 1440], ['0,5', 0.5]])('"%s" is %d in France', (typed, amount) => {
    expect(readAmount(typed, 'fr-FR')).toBe(amount)
  })

  it.each(['', ' ', '-1', 'three', '0x10', '1e3', '0,5', '1,44', '12,3456', '1,440,', '.5', '1.', '1.2.3', '+3', 'Infinity'])('"%s" is no number', (typed) => {
    expect(readAmount(typed, 'en-US')).toBeUndefined()
  })

  it('stands in the field as it is read', () => {
    for (const locale of ['en-US', 'de-DE', 'fr-FR', 'es-MX']) {
      for (const amount of [0, 0.05, 0.5, 30, 1440, 12345.5]) expect(readAmount(amountWords(amount, locale), locale)).toBe(amount)
    }
  })
})

describe('what is wrong with an amount', () => {
  it.each([['30', seconds], ['5', seconds], ['0.1', perSecond], ['1,440', day]] as const)('nothing with %s', (typed, bounds) => {
    expect(amountFault(typed, bounds, 'en-US')).toBeUndefined()
  })

  it.each([
    ['30.5', seconds, 'Type a whole number from 5 to 300.'],
    ['4', seconds, 'Type a whole number from 5 to 300.'],
    ['1,441', day, 'Type a number from 0 to 1,440.'],
    ['', perSecond, 'Type a number from 0.1 to 100.'],
    ['0,5', perSecond, 'Type a number from 0.1 to 100. A fraction is written 0.5.'],
  ] as const)('%s: said with what can be typed', (typed, bounds, words) => {
    expect(amountFault(typed, bounds, 'en-US')).toBe(words)
  })

  it('is said in the figures of the country', () => {
    expect(amountFault('1.5', day, 'de-DE')).toBe('Type a number from 0 to 1.440. A fraction is written 0,5.')
  })
})
