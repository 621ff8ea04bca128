/** What a person is called. */
import type { Mirror } from './mirror/mirror.ts'
import { numberText } from './number/write.ts'

/** Their name, or their number when it is all we know. */
export const nameIn = (country: string, contact: { readonly name?: string } | undefined, phone: string): string => contact?.name || numberText(phone, country)

/** What the agent knows whoever has this number as, read off a mirror. */
export const whoIs = ({ contacts, settings }: Pick<Mirror, 'contacts' | 'settings'>, phone: string): string => nameIn(settings.country, contacts.get(phone), phone)

/** What stands before a name and is none: English and Spanish titles. */
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'rev', 'hon', 'sr', 'sra', 'srta', 'don', 'doña', 'dra', 'fr', 'sgt', 'capt', 'lt', 'col'])

/**
 * How somebody is addressed, by the name that is written down for them: `Marisol` for `Marisol Vega`, `Ms. Marisol Vega` and `Vega, Marisol`.
 * A name of one word is its first name; undefined when only a title is left.
 */
export function firstNameIn(name: string): string | undefined {
  const [before = '', after = ''] = name.split(',', 2).map((part) => part.trim())
  const words = (after === '' ? before : after).split(/\s+/u).filter((word) => word !== '' && !titles.has(word.replace(/\.$/u, '').toLowerCase()))
  return words[0]
}
