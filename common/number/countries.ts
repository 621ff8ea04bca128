/** The names of countries, apart from their codes, since a list of all costs and few need it. */
import { getCountries } from 'libphonenumber-js/min'
import { countryPrefix, type CountryCode } from './country.ts'

const regions = new Intl.DisplayNames('en', { type: 'region' })

export const countryName = (code: CountryCode): string => regions.of(code) ?? code

/** Every country that a number can be read in, by its English name; `prefix` is its calling code without the plus. */
export const countries: readonly { readonly code: CountryCode; readonly name: string; readonly prefix: string }[] = getCountries()
  .map((code) => ({ code, name: countryName(code), prefix: countryPrefix(code) }))
  .toSorted((a, b) => a.name.localeCompare(b.name))
