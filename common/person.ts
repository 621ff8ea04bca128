/** What a person is called. */
import type { Mirror } from './mirror/mirror.ts'
import { numberText } from './number/write.ts'

/** Their name, or their number when it is all we know. */
export const nameIn = (country: string, contact: { readonly name?: string } | undefined, phone: string): string => contact?.name || numberText(phone, country)

/** What the agent knows whoever has this number as, read off a mirror. */
export const whoIs = ({ contacts, settings }: Pick<Mirror, 'contacts' | 'settings'>, phone: string): string => nameIn(settings.country, contacts.get(phone), phone)

/** What stands beside a name and is none: English and Spanish titles, and what tells a son from his father. *Don* is a first name of more voters than it is a title. */
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'rev', 'hon', 'sr', 'sra', 'srta', 'doña', 'dra', 'fr', 'sgt', 'capt', 'lt', 'col', 'jr', 'ii', 'iii', 'iv'])

/**
 * The first name by which somebody is addressed, and all that follows it: `Marisol` and `Vega` for `Marisol Vega`, `Ms. Marisol Vega` and, as lists of voters have
 * it, `Vega, Marisol`. A name of one word is its first name; nothing is left of a title alone.
 */
export function partsOfName(name: string): { readonly first: string; readonly last: string } {
  const [before = '', after = ''] = name.split(',', 2)
  const [first = '', ...others] = `${after} ${before}`.split(/\s+/u).filter((word) => word !== '' && !titles.has(word.replace(/\.$/u, '').toLowerCase()))
  return { first, last: others.join(' ') }
}
