import { describe, expect, it } from 'vitest'
import type { CountryCode } from './country.ts'
import { readNumber } from './read/read.ts'
import { hintOf, leftOutOf, sentenceOf } from './sentences.ts'

function said(typed: string, country: CountryCode = 'US'): readonly [hint: string, sentence: string] {
  const reading = readNumber(typed, country)
  return [hintOf(reading), reading.kind === 'number' || reading.kind === 'empty' ? '' : sentenceOf(reading)]
}

describe('of what is no number it is said', () => {
  it.each([
    ['(602) 555-01', '8 of 10 digits', 'A US number has 10 digits. This one has 8.'],
    ['6', '1 of 10 digits', 'A US number has 10 digits. This one has 1.'],
    ['0044207183', '6 digits', 'A +44 number has 7, 9 or 10 digits after the code. This one has 6.'],
    ['+49 1', '1 digit', 'A +49 number has 4 to 15 digits after the code. This one has 1.'],
    ['+', '', 'This number is not complete. Type the rest of it.'],
    ['602555014812', '', 'A US number has 10 digits. This one has 12.'],
    ['911', 'Emergency number', '911 is an emergency number. Call it from a phone; Textdesk can’t text it.'],
    ['72345', '5 of 10 digits', '72345 is a short code. It reaches a service and no person. Type a whole number.'],
    ['(023) 456-7890', '', 'An area code begins with 2 to 9. Check the first digits.'],
    ['602-055-0148', '', 'The three digits after the area code begin with 2 to 9. Check them.'],
    ['+999 123456', '', 'No country has this code. Check the digits after the plus.'],
    ['000-000-0000', '', 'This is not a phone number.'],
    ['zzzz', '', 'No contact called “zzzz”. Type a phone number.'],
    ['someone@example.com', '', 'This is an email address. Type a phone number.'],
    ['602-555-0148, 415-555-0101', '', 'There is more than one number in this. Choose one.'],
    ['602-555-O148', '', 'There is a letter in this number. Did you mean this one?'],
    ['602 555 0148', '', ''],
  ])('%j', (typed, hint, sentence) => expect(said(typed)).toEqual([hint, sentence]))

  it('counts lengths in a row together', () => {
    expect(said('0412', 'AU')[1]).toBe('A +61 number has 5 to 10 or 12 digits after the code. This one has 3.')
  })

  it('is not told of a length that some have, where its own kind has more', () => {
    expect(said('0412 345 67', 'AU')[1]).toBe('This number is not complete. Type the rest of it.')
  })
})

it('what does not go into the number is named', () => {
  const named = (typed: string) => {
    const reading = readNumber(typed, 'US')
    return reading.kind === 'number' ? leftOutOf(reading) : []
  }
  expect(named('1-800-FLOWERS')).toEqual(['FLOWERS is 3569377 on a keypad.'])
  expect(named('866-OUR-VOTE')).toEqual(['OUR-VOTE is 6878683 on a keypad.'])
  expect(named('602-555-0148 x12')).toEqual(['Extension 12 is left out: a text can’t reach it.'])
  expect(named('602-555-0148 or 555-0101')).toEqual(['“555-0101” is left out.'])
  expect(named('602-555-0148')).toEqual([])
})
