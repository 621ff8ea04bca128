/** Phone numbers as people write them: on a clipboard, in a link, in a menu. */
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min'

/** Digits and the marks that people put between them, and nothing else. */
const numberShape = /^\+?[\d\s().\-/]{5,40}$/

/**
 * The text, tidied, when it looks like a phone number.
 *
 * @param country ISO 3166 country that a number without a prefix is read in
 */
export function numberIn(text: string, country: string): string | undefined {
  const written = text.trim()
  if (!numberShape.test(written)) return undefined
  return parsePhoneNumberFromString(written, country as CountryCode)?.isPossible() ? written : undefined
}

/** `+16025550148` as `(602) 555-0148`; a number of another country with its prefix. */
export function numberText(phone: string): string {
  const parsed = parsePhoneNumberFromString(phone)
  if (!parsed) return phone
  return parsed.countryCallingCode === '1' ? parsed.formatNational() : parsed.formatInternational()
}
