/** Countries as numbers know them. */
import { getCountryCallingCode, isSupportedCountry, type CountryCode } from 'libphonenumber-js/min'
import metadata from 'libphonenumber-js/min/metadata'

export type { CountryCode }

/** The country of the settings, or the United States when the code is not one that numbers can be read in. */
export const countryOf = (code: string): CountryCode => (isSupportedCountry(code) ? code : 'US')

/** The calling code of a country, digits only. */
export const countryPrefix = (code: CountryCode): string => getCountryCallingCode(code)

/** The country that a calling code stands for where nothing tells which of those that share it; undefined for one that belongs to no country. */
export const mainCountry = (prefix: string): CountryCode | undefined => metadata.country_calling_codes[prefix]?.[0]

/** Territories with a code of their own in ISO 3166 whose numbers are called like any other of the country (ITU-T E.164's list of assigned codes). */
const territories: Readonly<Partial<Record<CountryCode, readonly CountryCode[]>>> = {
  US: ['PR', 'VI', 'GU', 'AS', 'MP'],
  FI: ['AX'],
  NO: ['SJ'],
  AU: ['CX', 'CC'],
}

/** Whether a number of one country is at home in another: the same one, or a territory of it. */
export const isAtHome = (country: CountryCode | undefined, home: CountryCode): boolean =>
  country === home || (country !== undefined && (territories[home]?.includes(country) ?? false))
