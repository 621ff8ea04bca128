/** The phone numbers in a text that can be written to. */
import { findPhoneNumbersInText } from 'libphonenumber-js/min'
import { personOf } from '../../../../../common/address.ts'
import { countryOf } from '../../../../../common/number/country.ts'

/** Where it stands in the text, from `start` up to and without `end`, and whose it is (E.164). */
export type FoundNumber = { readonly start: number; readonly end: number; readonly phone: string }

/** Most texts have none, and looking closely takes its time. */
const mayHaveOne = /\d(?:\P{L}{0,3}\p{Nd}){6}/u

/** @param country ISO 3166, of numbers without a plus */
export function numbersIn(text: string, country: string): readonly FoundNumber[] {
  if (!mayHaveOne.test(text)) return []
  return findPhoneNumbersInText(text, countryOf(country)).map(({ startsAt, endsAt, number }) => ({ start: startsAt, end: endsAt, phone: personOf(number.number).person }))
}
