/** What the window says of a reading: what is missing, what cannot be, what to look at again. */
import { listed } from '../wording/formats.ts'
import { countryName } from './countries.ts'
import type { Count, Reading, WholeNumber } from './reading.ts'
import type { Warning } from './warn.ts'
import { choiceWords, faultWords, numberWords } from './words.ts'

/** For one who is still typing; empty when there is nothing to count. */
export function hintOf(reading: Reading): string {
  if (reading.kind === 'short' && reading.what === 'emergency') return numberWords.emergencyHint
  if (reading.kind !== 'partial' && reading.kind !== 'short') return ''
  const { digits, lengths } = reading
  const [length, another] = lengths
  if (digits > 0 && length !== undefined && another === undefined) return numberWords.digitsOf({ digits, length })
  return digits === 0 ? '' : numberWords.digits({ digits })
}

/** For one who has left the field, in which there is no number that can be texted. */
export function sentenceOf(reading: Exclude<Reading, { kind: 'number' | 'empty' }>): string {
  switch (reading.kind) {
    case 'name':
      return numberWords.name({ text: reading.text })
    case 'partial':
      return partialSentence(reading)
    case 'short':
      return numberWords[reading.what === 'emergency' ? 'emergency' : 'shortCode']({ number: reading.text })
    case 'choice':
      return choiceWords[reading.why]
    case 'wrong':
      return reading.fault.kind === 'too-long' ? lengthSentence(reading.fault) : faultWords[reading.fault.kind]
  }
}

function partialSentence(count: Count): string {
  // A number of that length may well be, only none that begins like this.
  const isOfSomeLength = count.digits === 0 || count.lengths.length === 0 || count.lengths.includes(count.digits)
  return isOfSomeLength ? numberWords.incomplete : lengthSentence(count)
}

function lengthSentence({ country, prefix, digits, lengths }: Count): string {
  const count = { digits, lengths: listOf(lengths) }
  return country === 'US' ? numberWords.lengthInUs(count) : numberWords.lengthAbroad({ prefix, ...count })
}

/** `7, 9 or 10`; three and more in a row are `4 to 15`. */
function listOf(lengths: readonly number[]): string {
  const rows = lengths.reduce<number[][]>((all, length) => {
    const last = all.at(-1)
    return last?.at(-1) === length - 1 ? [...all.slice(0, -1), [...last, length]] : [...all, [length]]
  }, [])
  const parts = rows.flatMap((row) => (row.length > 2 ? [numberWords.lengthsTo({ first: row[0]!, last: row.at(-1)! })] : row.map(String)))
  const last = parts.pop() ?? ''
  return parts.length === 0 ? last : numberWords.lengthsOr({ lengths: listed(parts), last })
}

/** What of the text did not go into the number, so that nothing is dropped in silence. */
export function leftOutOf({ extension, letters, leftOut, phone }: WholeNumber): readonly string[] {
  return [
    ...(letters === undefined ? [] : [numberWords.onKeypad({ letters, digits: keysOf(letters, phone) })]),
    ...(extension === undefined ? [] : [numberWords.extension({ extension })]),
    ...(leftOut === undefined ? [] : [numberWords.leftOut({ text: leftOut })]),
  ]
}

/** The letters of a spelled number are its end. */
const keysOf = (letters: string, phone: string): string => phone.slice(-letters.replaceAll(/[^a-z\d]/gi, '').length)

/** What to look at before sending. */
export function warningSentence(warning: Warning, { phone, country }: WholeNumber): string {
  switch (warning) {
    case 'premium':
      return numberWords.premium
    case 'shared-cost':
      return numberWords.sharedCost
    case 'unused':
      return phone.startsWith('+1') ? numberWords.unusedArea : numberWords.unused
    case 'abroad':
      return country ? numberWords.abroad({ country: countryName(country) }) : numberWords.ofNoCountry
    case 'fixed':
      return numberWords.fixed
  }
}
