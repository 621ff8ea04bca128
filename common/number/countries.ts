/** The names of countries, apart from their codes, since a list of all costs and few need it. */
import { getCountries } from 'libphonenumber-js/min'
import { byLocale, regionName } from '../wording/formats.ts'
import { countryPrefix, type CountryCode } from './country.ts'

export const countryName = (code: CountryCode): string => regionName(code)

type Country = { readonly code: CountryCode; readonly name: string; readonly prefix: string }

/** Every country that a number can be read in, by its name; `prefix` is its calling code without the plus. */
export const countries = byLocale((tag): readonly Country[] =>
  getCountries()
    .map((code) => ({ code, name: countryName(code), prefix: countryPrefix(code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, tag)),
)
