/** What is offered while a filter is typed: its name, then its values. Pure. */
import { filterKeys, lastFilter, written, type FilterKey } from '../../../common/search/filters.ts'
import { fold } from '../../../common/search/words.ts'
import { searchStates } from '../../../contract/answers/found.ts'
import { dayWords, offerWords, senderWords, stateWords } from '../words/words.ts'

/** `typed`: the whole of what stands in the field once it is taken. */
export type Offer = { readonly typed: string; readonly filter: string; readonly says: string }

const most = 6
/** One letter begins too much. */
const fewestLetters = 2

/** What tags and outcomes are called here. */
export type Names = { readonly tags: readonly string[]; readonly outcomes: readonly string[] }

/** `isSure`: a filter is being typed, so that Enter takes the first offer; else it may be a word as well. */
export function offersFor(typed: string, names: Names): { readonly offers: readonly Offer[]; readonly isSure: boolean } {
  const last = lastFilter(typed)
  if (!last) return { offers: [], isSure: false }
  const before = typed.slice(0, last.from)
  if (!last.key) {
    const keys = last.text.length < fewestLetters ? [] : filterKeys.filter((key) => key.startsWith(fold(last.text)))
    return { offers: keys.map((key) => ({ typed: `${before}${key}:`, filter: `${key}:`, says: offerWords[key] })), isSure: false }
  }
  const { key, text } = last
  const offers = valuesOf(key, names)
    .filter(({ value, says }) => fold(value).startsWith(fold(text)) || fold(says).startsWith(fold(text)))
    // What is typed already is no offer.
    .filter(({ value }) => value !== text)
    .map(({ value, says }) => ({ typed: `${before}${written(key, value)} `, filter: written(key, value), says }))
  return { offers: offers.slice(0, most), isSure: offers.length > 0 }
}

type Value = { readonly value: string; readonly says: string }

function valuesOf(key: FilterKey, { tags, outcomes }: Names): readonly Value[] {
  switch (key) {
    case 'is':
      return searchStates.map((value) => ({ value, says: stateWords[value] }))
    case 'from':
      return (['me', 'voter', 'team'] as const).map((value) => ({ value, says: senderWords[value] }))
    case 'tag':
      return tags.map((value) => ({ value, says: value }))
    case 'outcome':
      return outcomes.map((value) => ({ value, says: value }))
    case 'before':
    case 'after':
      return [dayWords.today, dayWords.yesterday].map((value) => ({ value, says: value }))
    case 'area':
      return []
  }
}
