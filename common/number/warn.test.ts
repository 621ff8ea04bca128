import { describe, expect, it } from 'vitest'
import type { CountryCode } from './country.ts'
import { readNumber } from './read/read.ts'
import { warningSentence } from './sentences.ts'
import { isOwnNumber, warningsOf } from './warn.ts'

function warned(typed: string, home: CountryCode = 'US'): readonly string[] {
  const number = readNumber(typed, home)
  if (number.kind !== 'number') throw new Error(number.kind)
  return warningsOf(number, home).map((warning) => warningSentence(warning, number))
}

describe('a number is warned of', () => {
  it.each([
    ['900 555 0123', 'US', ['This is a premium-rate number: a text to it can cost a lot, and it is hardly a voter’s.']],
    ['(876) 555-0123', 'US', ['This number is in Jamaica. Your account may not be allowed to text there.']],
    ['+1 613 555 0123', 'US', ['This number is in Canada. Your account may not be allowed to text there.']],
    ['(555) 555-5555', 'US', ['This area code may not be in use. Check the number.']],
    ['+49 171 1234567', 'US', ['This number is in Germany. Your account may not be allowed to text there.']],
    ['030 123456', 'DE', ['This looks like a landline. Most take no texts.']],
    ['0171 1234567', 'GB', ['This number may not be in use. Check it.']],
    ['+800 1234 5678', 'US', ['This number is of no country. Your account may not be allowed to text there.']],
  ] as const)('%s on a desk in %s', (typed, home, words) => expect(warned(typed, home)).toEqual(words))

  it.each(['602 555 0148', '(787) 555-0123', '800 555 0123'])('but not %s', (typed) => expect(warned(typed)).toEqual([]))
})

it('the desk’s own number is known in whatever writing the carrier has of it', () => {
  expect(isOwnNumber('+525512345678', '+5215512345678')).toBe(true)
  expect([isOwnNumber('+525512345678', '+16025550148'), isOwnNumber('+525512345678', 'MG0123'), isOwnNumber('+525512345678', undefined)]).toEqual([false, false, false])
})
