/** Reads one number: digits, with or without a plus, whatever stands between them. */
import { AsYouType, parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max'
import { personOf } from '../../address.ts'
import { countryPrefix, type CountryCode } from '../country.ts'
import { countOf } from './count.ts'
import type { Count, Fault, Reading, WholeNumber } from '../reading.ts'
import { shortNumber } from './short.ts'
import { countryOfNumber } from '../write.ts'

/** 15 digits at most (ITU-T E.164), a plus or what is dialled in place of it. */
const longestInternational = 20

/**
 * @param text the digits in it count, and a plus before the first of them
 * @param country in which a number without a plus is read
 * @param isWhole nobody types on: it stands in a link or among words
 */
export function oneNumber(text: string, country: CountryCode, isWhole = false): Reading {
  const digits = dialled(text, country)
  const count = countOf(digits, country)
  const short = shortNumber(digits, country, count)
  if (short) return short
  const number = parsePhoneNumberFromString(digits, country)
  const person = number && possiblePerson(number)
  const grows = !isWhole && canGrow(digits, country, count)
  const fault = faultIn(person ?? number)
  if (fault) return { kind: 'wrong', fault }
  if (number && person) {
    if (!grows || number.isValid()) return { kind: 'number', ...detailsOf(person, grows) }
    if (person.isValid()) return { kind: 'choice', why: 'old', numbers: [detailsOf(person, false)] }
  }
  if (grows) return { kind: 'partial', ...count }
  if (count.prefix === '') return { kind: 'wrong', fault: { kind: /^\D*\+/.test(text) ? 'plus' : 'code' } }
  return { kind: 'wrong', fault: { kind: 'too-long', ...count } }
}

/**
 * What is dialled first so that the caller's number is hidden or shown: `*67` and `*82` in North America (NANPA, vertical service codes),
 * `#31#` and `*31#` on mobile phones (3GPP TS 22.030).
 */
const callerCode = /^\s*(?:\*(?:67|82)|[*#]31#)/

/** What one would dial: digits, with a plus in front of an international number. */
function dialled(text: string, country: CountryCode): string {
  const bare = text.replace(callerCode, '')
  const digits = bare.replaceAll(/\D/g, '')
  if (/^\D*\+/.test(bare)) return `+${digits}`
  // Most of the world dials 00 in front of a country's code; where it is something else, the plan knows.
  return /^00[1-9]/.test(digits) && !isInternational(digits, country) ? `+${digits.slice(2)}` : digits
}

function isInternational(digits: string, country: CountryCode): boolean {
  const typing = new AsYouType(country)
  typing.input(digits)
  return typing.isInternational()
}

/** The number in the one writing that the desk keeps, when a number can be so long. */
function possiblePerson(number: PhoneNumber): PhoneNumber | undefined {
  const person = parsePhoneNumberFromString(personOf(number.number).person)
  const isLongEnough = person?.countryCallingCode !== '1' || person.nationalNumber.length === 10
  return person?.isPossible() && isLongEnough ? person : undefined
}

/** By so many digits a national number may be longer than its plan says: what is dialled before it inside the country, or the country's code. */
const longestDialled = 4

/** Whether a longer number begins like this; the plan tells lengths, so that is asked with digits that stand for any. */
function canGrow(digits: string, country: CountryCode, { prefix, lengths }: Count): boolean {
  if (digits.length < 2) return true
  const isAbroad = prefix !== countryPrefix(country) || digits.startsWith('+')
  const longest = isAbroad ? longestInternational : Math.max(...lengths) + longestDialled
  // Only a country's code that is not whole hangs on which digit comes.
  const fillings = prefix === '' ? ['0', '2'] : ['0']
  for (let length = digits.length + 1; length <= longest; length += 1) {
    if (fillings.some((filling) => isPossible(digits.padEnd(length, filling), country))) return true
  }
  return false
}

function isPossible(digits: string, country: CountryCode): boolean {
  const number = parsePhoneNumberFromString(digits, country)
  return number !== undefined && possiblePerson(number) !== undefined
}

/**
 * What can never be, once there is enough of it to tell. In North America area code and exchange begin with 2 to 9, and N11 is no area code
 * (NANPA, Central Office Code and NPA assignment guidelines).
 */
function faultIn(number: PhoneNumber | undefined): Fault | undefined {
  if (number === undefined) return undefined
  if (/^0{7,}$/.test(number.nationalNumber)) return { kind: 'nothing' }
  if (number.countryCallingCode !== '1') return undefined
  const national = number.nationalNumber.replace(/^1/, '')
  // Shorter ones may lack their area code.
  if (national.length < 9 || national.length > 10) return undefined
  if (/^[01]/.test(national)) return { kind: 'area' }
  if (/^.11/.test(national)) return { kind: 'eleven' }
  return /^...[01]/.test(national) ? { kind: 'exchange' } : undefined
}

const lines: Readonly<Partial<Record<string, WholeNumber['line']>>> = { PREMIUM_RATE: 'premium', SHARED_COST: 'shared-cost', FIXED_LINE: 'fixed' }

function detailsOf(number: PhoneNumber, mayGrow: boolean): WholeNumber {
  const country = countryOfNumber(number)
  const line = lines[number.getType() ?? '']
  return { phone: number.number, ...(country && { country }), ...(line && { line }), ...(!number.isValid() && { isUnused: true }), ...(mayGrow && { mayGrow }) }
}
