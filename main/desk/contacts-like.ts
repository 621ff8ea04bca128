/** Finds contacts by what the agent types: words of a name, a part of a number, or a whole number in any writing. */
import { countryOf } from '../../common/number/country.ts'
import { digitsOf, fewestDigits } from '../../common/number/plain.ts'
import { queryOf } from '../../common/search/words.ts'
import type { Fit } from '../store/people/directory.ts'
import type { ContactRow } from '../store/rows/contacts.ts'
import type { Store } from '../store/store.ts'
import type { Context } from './core/context.ts'

/** Of so many whom the words, the tag or the area leads to it is looked whether they fit: a few milliseconds. */
const mostLooked = 2_000

/**
 * Whoever has exactly this number comes first, then those last texted.
 *
 * @param fit whom a filter leaves; with one, no words are needed
 */
export async function contactsLike({ store, settings }: Context, text: string, limit: number, fit: Fit = {}): Promise<readonly ContactRow[]> {
  // Loaded late: its tables are of use only when somebody searches.
  const { readNumber } = await import('../../common/number/read/read.ts')
  const reading = readNumber(text, countryOf(settings().country))
  const numbers = reading.kind === 'choice' ? reading.numbers : reading.kind === 'number' ? [reading] : []
  const exact = numbers.flatMap(({ phone }) => store.contacts.get(phone) ?? [])
  const rows = fit.tags || fit.areas
    ? [exact.map(({ seq }) => seq), looked(store, text, fit)].flatMap((seqs) => store.directory.fitting(seqs, fit, limit))
    : [...exact, ...store.contacts.find(text, limit)]
  return [...new Map(rows.map((row) => [row.phone, row])).values()].slice(0, limit)
}

/** Places of those among whom the filter chooses: whom the words find, and without words whom the tag or the area itself does. */
function looked({ directory, words }: Pick<Store, 'directory' | 'words'>, text: string, { tags: wanted, areas = [] }: Fit): readonly number[] {
  words.catchUp()
  const query = queryOf(text)
  if (query !== undefined) {
    const digits = digitsOf(text)
    const last = Number.MAX_SAFE_INTEGER
    const byNumber = digits.length < fewestDigits ? [] : directory.foundByNumber(digits, last, mostLooked)
    return [...new Set([...directory.foundByName(query, last, mostLooked), ...byNumber])]
  }
  // Of several tags the one that the fewest have leads to all who have each of them.
  const lists = wanted?.map((ids) => ids.flatMap((id) => directory.tagged(id, '', mostLooked).map(({ seq }) => seq))) ?? [areas.flatMap((area) => directory.inArea(area, mostLooked))]
  const [fewest = []] = lists.toSorted((a, b) => a.length - b.length)
  // Read by their numbers: where there are more, those with whom somebody texted lately are not to be missed.
  return fewest.length < mostLooked ? fewest : [...new Set([...fewest.slice(0, mostLooked), ...directory.lately(mostLooked)])]
}
