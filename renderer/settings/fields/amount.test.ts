import { describe, expect, it } from 'vitest'
import { boundsWords, readAmount } from './amount.ts'

const perSecond = { least: 0.1, most: 100 }
const seconds = { least: 5, most: 300, whole: true }

describe('an amount', () => {
  it.each([['3', 3], [' 0.5 ', 0.5], ['0,5', 0.5], ['100', 100], ['0.1', 0.1]])('"%s" is %d', (typed, amount) => {
    expect(readAmount(typed, perSecond)).toBe(amount)
  })

  it.each(['', ' ', '0', '-1', '101', 'three', '1 000'])('"%s" can be none of them', (typed) => {
    expect(readAmount(typed, perSecond)).toBeUndefined()
  })

  it('has no fraction where only whole numbers make sense', () => {
    expect(readAmount('30', seconds)).toBe(30)
    expect(readAmount('30.5', seconds)).toBeUndefined()
  })

  it('says what can be typed', () => {
    expect([boundsWords(perSecond), boundsWords(seconds)]).toEqual(['Type a number from 0.1 to 100.', 'Type a whole number from 5 to 300.'])
  })
})
