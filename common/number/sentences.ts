/** What the window says of a reading: what is missing, what cannot be, what to look at again. */
import { listed } from '../wording/formats.ts'
import { countryName } from './countries.ts'
import type { Count, Reading, WholeNumber } from './reading.ts'
import type { Warning } from './warn.ts'
import { choiceWords, faultWords, words } from './words.ts'

/** For one who is still typing; empty when there is nothing to count. */
export function hintOf(reading: Reading): string {
  if (reading.kind === 'short' && reading.what === 'emergency') return words.emergency
  if (reading.kind !== 'partial' && reading.kind !== 'short') return ''
  const { digits, lengths: [all, ...others] } = reading
  if (digits === 0) return ''
  return all !== undefined && others.length === 0 ? words.digitsOf({ digits, all }) : words.digits({ digits })
}

/** For one who has left the field, in which there is no number that can be texted. */
export function sentenceOf(reading: Exclude<Reading, { kind: 'number' | 'empty' }>): string {
  switch (reading.kind) {
    case 'name':
      return words.noContact(reading)
    case 'partial':
      return partialSentence(reading)
    case 'short':
      return reading.what === 'emergency' ? words.isEmergency(reading) : words.isShort(reading)
    case 'choice':
      return choiceWords[reading.why]
    case 'wrong':
      return reading.fault.kind === 'too-long' ? lengthSentence(reading.fault) : faultWords[reading.fault.kind]
  }
}

function partialSentence(count: Count): string {
  // A number of that length may well be, only none that begins like this.
  const isOfSomeLength = count.digits === 0 || count.lengths.length === 0 || count.lengths.includes(count.digits)
  return isOfSomeLength ? words.partial : lengthSentence(count)
}

function lengthSentence({ country, prefix, digits, lengths }: Count): string {
  return country === 'US' ? words.lengthHere({ lengths: listOf(lengths), digits }) : words.length({ prefix, lengths: listOf(lengths), digits })
}

/** `7, 9 or 10`; three and more in a row are `4 to 15`. */
function listOf(lengths: readonly number[]): string {
  const rows = lengths.reduce<number[][]>((all, length) => {
    const last = all.at(-1)
    return last?.at(-1) === length - 1 ? [...all.slice(0, -1), [...last, length]] : [...all, [length]]
  }, [])
  const parts = rows.flatMap((row) => (row.length > 2 ? [words.row({ from: row[0]!, until: row.at(-1)! })] : row.map(String)))
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : words.or({ others: listed(parts.slice(0, -1)), last })
}

/** What of the text did not go into the number, so that nothing is dropped in silence. */
export function leftOutOf({ extension, letters, leftOut, phone }: WholeNumber): readonly string[] {
  return [
    ...(letters === undefined ? [] : [words.keypad({ letters, keys: keysOf(letters, phone) })]),
    ...(extension === undefined ? [] : [words.extension({ extension })]),
    ...(leftOut === undefined ? [] : [words.leftOut({ text: leftOut })]),
  ]
}

/** The letters of a spelled number are its end. */
const keysOf = (letters: string, phone: string): string => phone.slice(-letters.replaceAll(/[^a-z\d]/gi, '').length)

/** What to look at before sending. */
export function warningSentence(warning: Warning, { phone, country }: WholeNumber): string {
  switch (warning) {
    case 'premium':
      return words.premium
    case 'shared-cost':
      return words.sharedCost
    case 'unused':
      return phone.startsWith('+1') ? words.unusedArea : words.unused
    case 'abroad':
      return country ? words.abroad({ country: countryName(country) }) : words.nowhere
    case 'fixed':
      return words.fixed
  }
}
