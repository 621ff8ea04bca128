/** Reads the number that a desk sends from. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { countryOf } from './country.ts'
import { plain } from './plain.ts'

/**
 * In E.164, as the carrier lists it: a sender is no person, so it is not led to the one writing that persons have. Undefined when there is no
 * whole number in the text.
 *
 * @param country ISO 3166 country that a number without a prefix is read in
 */
export function senderIn(text: string, country: string): string | undefined {
  const number = parsePhoneNumberFromString(plain(text), countryOf(country))
  return number?.isPossible() ? number.number : undefined
}
