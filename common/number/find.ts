/** The digits by which a number is found in a search. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { digitsOf } from './plain.ts'

/**
 * Whichever way a number is written: with its country's code, and as people in that country write it (a British number has a zero there
 * that the other lacks).
 *
 * @param phone E.164, or whatever stands in its place
 */
export function digitsToFind(phone: string): string {
  // In North America the one is the end of the other.
  if (phone.startsWith('+1')) return digitsOf(phone)
  const national = parsePhoneNumberFromString(phone)?.formatNational()
  const digits = digitsOf(phone)
  return national === undefined || digits.endsWith(digitsOf(national)) ? digits : `${digits} ${digitsOf(national)}`
}
