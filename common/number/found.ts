/** Numbers among words: with a name, a label, a sentence or another number beside them. */
import { findPhoneNumbersInText } from 'libphonenumber-js/max'
import type { CountryCode } from './country.ts'
import { lookAlike, spelledOut } from './letters.ts'
import { digitsOf } from './plain.ts'
import type { Reading } from './reading.ts'
import { asChoice, isNumber, together } from './several.ts'
import { oneNumber } from './whole.ts'

/** Digits that may be a number: fewer among words are a house, a precinct or a year. */
const run = /(?<![\p{L}\d])\+?\(?\d(?:[\s().\-/]*\d){6,}(?![\p{L}\d])/gu

/** Digits that nothing but blanks and dashes keeps from a number, which was masked. */
const besideDigits = /\d[\s().-]*\|{7}|\|{7}[\s().-]*\d/

/**
 * A text with words in it, or with more digits than one number has. The library knows dates, amounts and whatever else has digits; what it
 * does not find are numbers that are short of digits, have too many, or that no plan knows.
 */
export function amongWords(text: string, country: CountryCode): Reading {
  const bare = parted(text)
  const places = findPhoneNumbersInText(bare, country)
  if (places.length === 0) return lookAlike(text, country) ?? spelledOut(text, country) ?? inRuns(bare, country) ?? asName(text, bare, country)
  const reading = together(places.map(({ number }) => oneNumber(number.number, country, true)))
  const rest = places.reduce((masked, { startsAt, endsAt }) => masked.slice(0, startsAt) + '|'.repeat(endsAt - startsAt) + masked.slice(endsAt), bare)
  if (besideDigits.test(rest)) return asChoice(reading, 'beside')
  const leftOut = rest.match(run)?.[0].trim()
  return isNumber(reading) && leftOut !== undefined ? { ...reading, leftOut } : reading
}

/** Dates and times of day. */
const times = /(?<!\d)(?:[12]\d{3}-[01]?\d-[0-3]?\d|[0-3]?\d\/[0-3]?\d\/(?:[12]\d)?\d\d|[0-2]?\d:[0-5]\d)(?!\d)/g
/** Where one number certainly ends: a comma is such a place only behind enough digits for one. */
const ends = /(?<=(?:\d[\s().\-/]*){7}),|[\n;|]/g

/** The text with bars, which are nothing that could stand in a number, and with blanks for the signs that some write in one. */
const parted = (text: string): string => text.replaceAll(times, '|').replaceAll(ends, ' | ').replaceAll(/[_·‧∙•*~,]/g, ' ')

function inRuns(text: string, country: CountryCode): Reading | undefined {
  const readings = (text.match(run) ?? []).map((digits) => oneNumber(digits, country))
  return readings.length === 0 ? undefined : together(readings)
}

/** What is left are names, and digits to which letters are joined, as in the number of a document. */
function asName(text: string, bare: string, country: CountryCode): Reading {
  const digits = bare.match(/\d[\d\s().\-/]*/g)?.filter((each) => digitsOf(each).length >= 7) ?? []
  const [first] = digits.map((each) => asChoice(oneNumber(each, country, true), 'beside'))
  if (first) return first.kind === 'choice' ? first : { kind: 'wrong', fault: { kind: 'letters' } }
  return /\p{L}/u.test(text) ? { kind: 'name', text } : { kind: 'wrong', fault: { kind: 'nothing' } }
}
