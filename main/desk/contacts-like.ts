/** Finds contacts by what the agent types: words of a name, a part of a number, or a whole number in any writing. */
import { countryOf } from '../../common/number/country.ts'
import type { ContactRow } from '../store/rows/contacts.ts'
import type { Context } from './core/context.ts'

/** Whoever has exactly this number comes first, then those last texted. */
export async function contactsLike({ store, settings }: Context, text: string, limit: number): Promise<readonly ContactRow[]> {
  // Loaded late: its tables are of use only when somebody searches.
  const { readNumber } = await import('../../common/number/read/read.ts')
  const reading = readNumber(text, countryOf(settings().country))
  const numbers = reading.kind === 'choice' ? reading.numbers : reading.kind === 'number' ? [reading] : []
  const exact = numbers.flatMap(({ phone }) => store.contacts.get(phone) ?? [])
  const rows = [...exact, ...store.contacts.find(text, limit)]
  return [...new Map(rows.map((row) => [row.phone, row])).values()].slice(0, limit)
}
