/** Numbers among words: with a name, a label, a sentence or another number beside them. */
import { findPhoneNumbersInText } from 'libphonenumber-js/max'
import type { CountryCode } from '../country.ts'
import type { Reading } from '../reading.ts'
import { lookAlike, spelledOut } from './letters.ts'
import { asChoice, isNumber, isSure, together } from './several.ts'
import { oneNumber } from './whole.ts'

/** Digits that may be a number: fewer among words are a house, a precinct or a year. */
const run = /\+?\(?\d(?:[\s().\-/]*\d){6,}/g
/** Letters are joined to a run: it is of a document, or somebody forgot a blank. */
const joinedBefore = /\p{L}$/u
const joinedBehind = /^\p{L}/u

/** Digits that nothing but blanks, dashes and slashes keeps from a number, which was masked. */
const besideDigits = /\d[\s().\-/]*\|{7}|\|{7}[\s().\-/]*\d/

type Run = { readonly at: number; readonly digits: string; readonly isJoined: boolean; readonly reading: Reading }

/**
 * A text with words in it, or with more digits than one number has. The library knows dates, amounts and whatever else has digits; what it
 * does not find are numbers that are joined to letters, that are short of digits, have too many, or that no plan knows.
 */
export function amongWords(text: string, country: CountryCode): Reading {
  const bare = parted(text)
  const places = findPhoneNumbersInText(bare, country)
  const rest = places.reduce((masked, { startsAt, endsAt }) => masked.slice(0, startsAt) + '|'.repeat(endsAt - startsAt) + masked.slice(endsAt), bare)
  const runs = runsIn(rest, country, places.length > 0)
  const free = runs.filter(({ isJoined }) => !isJoined)
  const other = places.length > 0 ? undefined : (lookAlike(text, country) ?? spelledOut(text, country))
  if (other) return other
  if (places.length === 0 && free.length === 0) return asName(text, runs)
  const found = places.map(({ number, startsAt }) => ({ at: startsAt, reading: oneNumber(number.number, country, true) }))
  const sure = [...found, ...runs.filter((each) => isSure(each.reading))].toSorted((a, b) => a.at - b.at)
  const reading = together([...sure, ...free].map((each) => each.reading))
  if (besideDigits.test(rest)) return asChoice(reading, 'beside')
  const leftOut = isNumber(reading) ? runs.find((each) => !isNumber(each.reading) || each.reading.phone !== reading.phone)?.digits : undefined
  return isNumber(reading) && leftOut !== undefined ? { ...reading, leftOut } : reading
}

function runsIn(text: string, country: CountryCode, isWhole: boolean): readonly Run[] {
  return Array.from(text.matchAll(run), ({ 0: digits, index: at }) => {
    const isJoined = joinedBefore.test(text.slice(0, at)) || joinedBehind.test(text.slice(at + digits.length))
    return { at, digits, isJoined, reading: oneNumber(digits, country, isWhole || isJoined) }
  })
}

/** Dates and times of day. */
const times = /(?<!\d)(?:[12]\d{3}-[01]?\d-[0-3]?\d|[0-3]?\d\/[0-3]?\d\/(?:[12]\d)?\d\d|[0-2]?\d:[0-5]\d)(?!\d)/g
/** Where one number certainly ends: a comma is such a place only behind enough digits for one. */
const ends = /(?<=(?:\d[\s().\-/]*){7}),|[\n;|]/g

/** The text with bars, which are nothing that could stand in a number, and with blanks for the signs that some write in one. */
const parted = (text: string): string => text.replaceAll(times, '|').replaceAll(ends, ' | ').replaceAll(/[_·‧∙•*~,]/g, ' ')

/** What is left are names, and digits to which letters are joined. */
function asName(text: string, runs: readonly Run[]): Reading {
  if (runs.length > 0) {
    const joined = asChoice(together(runs.map(({ reading }) => reading)), 'beside')
    return joined.kind === 'choice' ? joined : { kind: 'wrong', fault: { kind: 'letters' } }
  }
  return /\p{L}/u.test(text) ? { kind: 'name', text } : { kind: 'wrong', fault: { kind: 'nothing' } }
}
