/** Lists as Twilio pages them: newest first, in pages that do not shift when new rows arrive. */
import { refusal } from './errors.ts'
import { ok, type Ask, type Reply } from './reply.ts'

/** Rows in the order in which they are told, each with the SID that marks its place. */
export type Rows<T extends { readonly sid: string }> = {
  readonly rows: readonly T[]
  /** Which of them belong to the list; without it all. */
  readonly fits?: (row: T) => boolean
  /** Whether neither this row nor any after it belongs to the list. */
  readonly isPast?: (row: T) => boolean
}

export type Listing<T extends { readonly sid: string }> = Rows<T> & {
  /** The name of the list in the answer: `messages`. */
  readonly key: string
  readonly wire: (row: T) => unknown
  /** Brings the rows of a page into disorder when a fault asks for it. */
  readonly shuffle?: (rows: readonly T[]) => readonly T[]
}

/** What of a list one answer holds. */
export type Page<T> = {
  readonly rows: readonly T[]
  readonly page: number
  readonly size: number
  readonly start: number
  /** Queries of the neighbours; undefined at either end. */
  readonly next: URLSearchParams | undefined
  readonly previous: URLSearchParams | undefined
}

const defaultSize = 50
const largestSize = 1000

const wholeNumber = (text: string | null, fallback: number) => (text === null ? fallback : /^\d+$/.test(text) ? Number(text) : Number.NaN)

type Wanted = { readonly token: string | null; readonly page: number; readonly size: number }

/** Up to `count` rows of a list, from a place on, in steps of 1 or -1. Looks at no more rows than it needs. */
function walk<T extends { readonly sid: string }>({ rows, fits, isPast }: Rows<T>, { from, step, count }: { from: number; step: 1 | -1; count: number }): T[] {
  const found: T[] = []
  for (let index = from; found.length < count; index += step) {
    const row = rows[index]
    if (row === undefined || isPast?.(row) === true) break
    if (fits?.(row) !== false) found.push(row)
  }
  return found
}

/** The rows of a page, after (`PA`) or before (`PB`) the row that its token names, else by count, and whether more come after them. */
function cutOf<T extends { readonly sid: string }>(list: Rows<T>, { token, page, size }: Wanted): { rows: readonly T[]; hasMore: boolean } | undefined {
  const named = token?.slice(2)
  const place = named === undefined ? -1 : list.rows.findIndex(({ sid }) => sid === named)
  if (named !== undefined && place < 0) return undefined
  if (token?.startsWith('PB')) return { rows: walk(list, { from: place - 1, step: -1, count: size }).toReversed(), hasMore: true }
  const skipped = token === null ? page * size : 0
  const found = walk(list, { from: place + 1, step: 1, count: skipped + size + 1 }).slice(skipped)
  return { rows: found.slice(0, size), hasMore: found.length > size }
}

function neighbour(query: URLSearchParams, page: number, token: string): URLSearchParams {
  const next = new URLSearchParams(query)
  next.set('Page', String(page))
  next.set('PageToken', token)
  return next
}

/**
 * Cuts the page that the query asks for, or says which of its parameters is wrong.
 * @param overlap lets the next page begin with the last row of this one, as a fault asks for it.
 */
export function pageOf<T extends { readonly sid: string }>(list: Rows<T>, query: URLSearchParams, overlap = false): Page<T> | Reply {
  const size = wholeNumber(query.get('PageSize'), defaultSize)
  if (!(size >= 1 && size <= largestSize)) return refusal(20001, 'PageSize must be a number from 1 to 1000')
  const page = wholeNumber(query.get('Page'), 0)
  if (Number.isNaN(page)) return refusal(20001, 'Page must be a number')
  const cut = cutOf(list, { token: query.get('PageToken'), page, size })
  if (!cut) return refusal(20001, 'PageToken is not known')
  const { rows, hasMore } = cut
  const [first, last] = [rows.at(0), rows.at(overlap && rows.length > 1 ? -2 : -1)]
  return {
    rows,
    page,
    size,
    start: page * size,
    next: last && hasMore ? neighbour(query, page + 1, `PA${last.sid}`) : undefined,
    previous: first && page > 0 ? neighbour(query, page - 1, `PB${first.sid}`) : undefined,
  }
}

/** The query of a list's first page. */
function firstOf({ query }: Ask, size: number): URLSearchParams {
  const first = new URLSearchParams(query)
  first.delete('PageToken')
  first.set('PageSize', String(size))
  first.set('Page', '0')
  return first
}

/** A page as Twilio's newer APIs answer it, with absolute URLs in `meta`. `base` is the list's own URL. */
export function metaListReply<T extends { readonly sid: string }>(ask: Ask, { base, key, wire, ...list }: Omit<Listing<T>, 'shuffle'> & { readonly base: string }): Reply {
  const page = pageOf(list, ask.query, 'list-overlap' in ask.faults)
  if ('status' in page) return page
  const url = (query: URLSearchParams | undefined) => (query ? `${base}?${query.toString()}` : null)
  const first = firstOf(ask, page.size)
  return ok({
    meta: {
      page: page.page,
      page_size: page.size,
      first_page_url: url(first),
      previous_page_url: url(page.previous),
      next_page_url: url(page.next),
      url: url(ask.query.size > 0 ? ask.query : first),
      key,
    },
    [key]: page.rows.map(wire),
  })
}

/** A page as the 2010 API answers it: relative URIs, `next_page_uri` null at the end. */
export function listReply<T extends { readonly sid: string }>(ask: Ask, { key, wire, shuffle, ...list }: Listing<T>): Reply {
  const page = pageOf(list, ask.query, 'list-overlap' in ask.faults)
  if ('status' in page) return page
  const told = 'list-disorder' in ask.faults && shuffle ? shuffle(page.rows) : page.rows
  const twice = 'list-duplicates' in ask.faults ? told.slice(0, 1) : []
  const uri = (query: URLSearchParams) => `${ask.path}?${query.toString()}`
  const first = firstOf(ask, page.size)
  return ok({
    page: page.page,
    page_size: page.size,
    start: page.start,
    end: page.start + Math.max(0, page.rows.length - 1),
    uri: `${ask.path}${ask.query.size > 0 ? `?${ask.query.toString()}` : ''}`,
    first_page_uri: uri(first),
    next_page_uri: page.next ? uri(page.next) : null,
    previous_page_uri: page.previous ? uri(page.previous) : null,
    [key]: [...told, ...twice].map(wire),
  })
}
