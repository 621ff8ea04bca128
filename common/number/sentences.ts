/** What the window says of a reading: what is missing, what cannot be, what to look at again. */
import { countryName } from './countries.ts'
import type { Choice, Count, Fault, Reading, WholeNumber } from './reading.ts'
import type { Warning } from './warn.ts'

/** For one who is still typing; empty when there is nothing to count. */
export function hintOf(reading: Reading): string {
  if (reading.kind === 'short' && reading.what === 'emergency') return 'Emergency number'
  if (reading.kind !== 'partial' && reading.kind !== 'short') return ''
  const { digits, lengths } = reading
  if (digits > 0 && lengths.length === 1) return `${digits} of ${lengths[0]} digits`
  return digits === 0 ? '' : `${digits} ${digits === 1 ? 'digit' : 'digits'}`
}

/** For one who has left the field, in which there is no number that can be texted. */
export function sentenceOf(reading: Exclude<Reading, { kind: 'number' | 'empty' }>): string {
  switch (reading.kind) {
    case 'name':
      return `No contact called “${reading.text}”. Type a phone number.`
    case 'partial':
      return partialSentence(reading)
    case 'short':
      return reading.what === 'emergency'
        ? `${reading.text} is an emergency number. Call it from a phone; Textdesk can’t text it.`
        : `${reading.text} is a short code. It reaches a service and no person. Type a whole number.`
    case 'choice':
      return choices[reading.why]
    case 'wrong':
      return reading.fault.kind === 'too-long' ? lengthSentence(reading.fault) : faults[reading.fault.kind]
  }
}

const choices: Readonly<Record<Choice['why'], string>> = {
  several: 'There is more than one number in this. Choose one.',
  letter: 'There is a letter in this number. Did you mean this one?',
  beside: 'There is more beside the number. Did you mean this one?',
  old: 'Numbers there have one more digit today. Did you mean this one?',
}

const faults: Readonly<Record<Exclude<Fault['kind'], 'too-long'>, string>> = {
  area: 'An area code begins with 2 to 9. Check the first digits.',
  eleven: 'No area code ends in 11. Check the first digits.',
  exchange: 'The three digits after the area code begin with 2 to 9. Check them.',
  code: 'No country’s code begins like this. Check the first digits.',
  plus: 'No country has this code. Check the digits after the plus.',
  email: 'This is an email address. Type a phone number.',
  letters: 'There are letters among the digits. Type the number alone.',
  nothing: 'This is not a phone number.',
}

function partialSentence(count: Count): string {
  // A number of that length may well be, only none that begins like this.
  const isOfSomeLength = count.digits === 0 || count.lengths.length === 0 || count.lengths.includes(count.digits)
  return isOfSomeLength ? 'This number is not complete. Type the rest of it.' : lengthSentence(count)
}

function lengthSentence({ country, prefix, digits, lengths }: Count): string {
  const isHere = country === 'US'
  return `A ${isHere ? 'US' : `+${prefix}`} number has ${listOf(lengths)} digits${isHere ? '' : ' after the code'}. This one has ${digits}.`
}

/** `7, 9 or 10`; three and more in a row are `4 to 15`. */
function listOf(lengths: readonly number[]): string {
  const rows = lengths.reduce<number[][]>((all, length) => {
    const last = all.at(-1)
    return last?.at(-1) === length - 1 ? [...all.slice(0, -1), [...last, length]] : [...all, [length]]
  }, [])
  const parts = rows.flatMap((row) => (row.length > 2 ? [`${row[0]} to ${row.at(-1)}`] : row.map(String)))
  return parts.join(', ').replace(/, ([^,]+)$/, ' or $1')
}

/** What of the text did not go into the number, so that nothing is dropped in silence. */
export function leftOutOf({ extension, letters, leftOut, phone }: WholeNumber): readonly string[] {
  return [
    ...(letters === undefined ? [] : [`${letters} is ${keysOf(letters, phone)} on a keypad.`]),
    ...(extension === undefined ? [] : [`Extension ${extension} is left out: a text can’t reach it.`]),
    ...(leftOut === undefined ? [] : [`“${leftOut}” is left out.`]),
  ]
}

/** The letters of a spelled number are its end. */
const keysOf = (letters: string, phone: string): string => phone.slice(-letters.replaceAll(/[^a-z\d]/gi, '').length)

/** What to look at before sending. */
export function warningSentence(warning: Warning, { phone, country }: WholeNumber): string {
  switch (warning) {
    case 'premium':
      return 'This is a premium-rate number: a text to it can cost a lot, and it is hardly a voter’s.'
    case 'shared-cost':
      return 'This is a service number with a price of its own. It is hardly a voter’s.'
    case 'unused':
      return phone.startsWith('+1') ? 'This area code may not be in use. Check the number.' : 'This number may not be in use. Check it.'
    case 'abroad':
      return `This number is ${country ? `in ${countryName(country)}` : 'of no country'}. Your account may not be allowed to text there.`
    case 'fixed':
      return 'This looks like a landline. Most take no texts.'
  }
}
