/** The one writer of numbers: as the window, the tray and notifications show them, and as they are copied. */
import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/min'
import { countryOf, isAtHome, mainCountry, type CountryCode } from './country.ts'
import { words } from './words.ts'

/** Formatting costs, and rows are drawn often. */
const shown = new Map<string, string>()

/**
 * A person's number as people read it: `(602) 555-0148` in its own country, `+52 55 1234 5678` in any other, so that what is shown is read
 * back as the same person. What is no number (a short code, the name of a sender) is given back as it is.
 *
 * @param phone E.164, or what the desk keeps in its place
 * @param home ISO 3166 country of the desk
 */
export function numberText(phone: string, home: string): string {
  const key = `${home} ${phone}`
  const text = shown.get(key) ?? written(phone, countryOf(home))
  shown.set(key, text)
  return text
}

/** A person's number as it is copied: pasted at any desk of any country, it is the same person. */
export const copiedNumber = (phone: string): string => numberOf(phone)?.formatInternational() ?? phone

function written(phone: string, home: CountryCode): string {
  if (phone.startsWith('none:')) return words.nobody
  const number = numberOf(phone)
  if (!number) return phone
  const national = isAtHome(countryOfNumber(number), home) ? number.formatNational() : ''
  return parsePhoneNumberFromString(national, home)?.number === phone ? national : number.formatInternational()
}

/** Undefined for what is no number, and where the library would make another one of it. */
function numberOf(phone: string): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(phone)
  return number?.number === phone ? number : undefined
}

/** The country of a number; of one in a range that nobody has, the first of those that share its calling code. */
export const countryOfNumber = ({ country, countryCallingCode }: PhoneNumber): CountryCode | undefined => country ?? mainCountry(countryCallingCode)
