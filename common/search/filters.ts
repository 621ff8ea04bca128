/** What of a search is a filter and what is words: `ballot from:me after:2026-10-01 tag:"needs ride"`. Pure. */
import { searchStates, type SearchFilters } from '../../contract/answers/found.ts'
import { fold } from './words.ts'

export const filterKeys = ['from', 'tag', 'is', 'before', 'after', 'area', 'outcome'] as const
export type FilterKey = (typeof filterKeys)[number]

/** What only whoever shows it knows: which day, and which outcome, a text means. Undefined when it means none. */
export type Vocabulary = { readonly day: (text: string) => string | undefined; readonly outcome: (text: string) => string | undefined }

export type Search = {
  /** All that is no filter: what is looked for in names and messages. */
  readonly words: string
  readonly filters: SearchFilters
  /** What looks like a filter and is none: it is looked for as words. */
  readonly odd: readonly string[]
}

/** A filter as it is typed; a value that begins with a quotation mark goes on to the next one, or to the end. */
const typedFilter = /(?<![^\s])([\p{L}]+):("[^"]*"?|[^\s"]*)/gu

export function searchIn(typed: string, vocabulary: Vocabulary): Search {
  const found: Partial<Record<FilterKey, string[]>> = {}
  const odd: string[] = []
  const words = typed.replaceAll(typedFilter, (whole, name: string, quoted: string) => {
    const key = filterKeys.find((each) => each === name.toLowerCase())
    const value = quoted.replaceAll('"', '').trim()
    // It is being typed still.
    if (key && value === '') return ''
    const meant = key && meaningOf(key, value, vocabulary)
    if (!key || meant === undefined) {
      // A link and a time have a colon too.
      if (key || !/^\/\/|^\d/.test(quoted)) odd.push(whole)
      return whole
    }
    found[key] = [...(found[key] ?? []), meant]
    return ''
  })
  const { before, after, ...rest } = found
  const filters = { ...rest, ...(before && { before: before.toSorted()[0]! }), ...(after && { after: after.toSorted().at(-1)! }) } as SearchFilters
  return { words: words.replaceAll(/ {2,}/g, ' ').trimStart(), filters, odd }
}

function meaningOf(key: FilterKey, value: string, { day, outcome }: Vocabulary): string | undefined {
  switch (key) {
    case 'is':
      return searchStates.find((state) => state === value.toLowerCase())
    case 'before':
    case 'after':
      return day(value)
    case 'outcome':
      return outcome(value)
    case 'area':
      return /^\d{3}$/.test(value) ? value : undefined
    case 'tag':
      return fold(value)
    default:
      return value
  }
}

export const hasFilters = (filters: SearchFilters): boolean => Object.keys(filters).length > 0

/** The last word of what is typed, which may become a filter: its key, when it has one, and what follows. Undefined after a blank. */
export function lastFilter(typed: string): { readonly from: number; readonly key?: FilterKey; readonly text: string } | undefined {
  const [last] = [...typed.matchAll(/(?<![^\s])(?:([\p{L}]+):)?("[^"]*|[^\s":]*)$/gu)]
  if (!last || last[0] === '') return undefined
  const key = filterKeys.find((each) => each === last[1]?.toLowerCase())
  if (last[1] !== undefined && !key) return undefined
  return { from: last.index, ...(key && { key }), text: (last[2] ?? '').replaceAll('"', '') }
}

/** A filter as it is typed: quoted where its value has a blank. */
export const written = (key: FilterKey, value: string): string => (/\s/.test(value) ? `${key}:"${value}"` : `${key}:${value}`)
