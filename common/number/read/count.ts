/** Counts what there is of a number, and how much such numbers have. */
import { AsYouType, Metadata } from 'libphonenumber-js/max'
import { countryPrefix, mainCountry, type CountryCode } from '../country.ts'
import type { Count } from '../reading.ts'

/** A few numbers of Canada have seven, but nobody outside the country reaches them. */
const northAmerican = [10]

/**
 * @param digits as dialled, with a plus when international
 * @param country in which a number without a plus is read
 */
export function countOf(digits: string, country: CountryCode): Count {
  const typing = new AsYouType(country)
  typing.input(digits)
  const home = countryPrefix(country)
  const prefix = typing.isInternational() ? (typing.getCallingCode() ?? '') : home
  const plan = prefix === home ? country : mainCountry(prefix)
  const value = typing.getNumberValue() ?? '+'
  return { ...(plan && { country: plan }), prefix, digits: Math.max(0, value.length - 1 - prefix.length), lengths: prefix === '1' ? northAmerican : lengthsIn(plan) }
}

function lengthsIn(country: CountryCode | undefined): readonly number[] {
  if (country === undefined) return []
  const metadata = new Metadata()
  metadata.selectNumberingPlan(country)
  return metadata.numberingPlan?.possibleLengths() ?? []
}
