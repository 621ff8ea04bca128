/** The names of countries, apart from their codes, since a list of all costs and few need it. */
import { getCountries } from 'libphonenumber-js/min'
import { byLocale } from '../wording/formats.ts'
import { countryPrefix, type CountryCode } from './country.ts'

export type Country = { readonly code: CountryCode; readonly name: string; readonly prefix: string }

const regions = byLocale((tag) => new Intl.DisplayNames(tag, { type: 'region' }))

export const countryName = (code: CountryCode): string => regions().of(code) ?? code

/** Every country that a number can be read in, by its name; `prefix` is its calling code without the plus. */
export const countries = byLocale((tag): readonly Country[] =>
  getCountries()
    .map((code) => ({ code, name: countryName(code), prefix: countryPrefix(code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, tag)),
)
