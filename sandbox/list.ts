/** Lists as Twilio pages them: newest first, in pages that do not shift when new rows arrive. */
import { refusal } from './errors.ts'
import { ok, type Ask, type Reply } from './reply.ts'

/** Rows of one list in the order in which they are told, each with the SID that marks its place. */
export type Listing<T extends { readonly sid: string }> = {
  readonly rows: readonly T[]
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

/** The part of the rows that a page holds: after (`PA`) or before (`PB`) the row that its token names, else by count. */
function cutOf(rows: readonly { readonly sid: string }[], { token, page, size }: Wanted): { from: number; to: number } | undefined {
  if (token === null) return { from: page * size, to: (page + 1) * size }
  const place = rows.findIndex((row) => row.sid === token.slice(2))
  if (place < 0) return undefined
  return token.startsWith('PB') ? { from: Math.max(0, place - size), to: place } : { from: place + 1, to: place + 1 + size }
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
export function pageOf<T extends { readonly sid: string }>(rows: readonly T[], query: URLSearchParams, overlap = false): Page<T> | Reply {
  const size = wholeNumber(query.get('PageSize'), defaultSize)
  if (!(size >= 1 && size <= largestSize)) return refusal(20001, 'PageSize must be a number from 1 to 1000')
  const page = wholeNumber(query.get('Page'), 0)
  if (Number.isNaN(page)) return refusal(20001, 'Page must be a number')
  const place = cutOf(rows, { token: query.get('PageToken'), page, size })
  if (!place) return refusal(20001, 'PageToken is not known')
  const cut = rows.slice(place.from, place.to)
  const [first, last] = [cut.at(0), cut.at(overlap && cut.length > 1 ? -2 : -1)]
  return {
    rows: cut,
    page,
    size,
    start: page * size,
    next: last && place.to < rows.length ? neighbour(query, page + 1, `PA${last.sid}`) : undefined,
    previous: first && page > 0 ? neighbour(query, page - 1, `PB${first.sid}`) : undefined,
  }
}

/** A page as the 2010 API answers it: relative URIs, `next_page_uri` null at the end. */
export function listReply<T extends { readonly sid: string }>(ask: Ask, { rows, key, wire, shuffle }: Listing<T>): Reply {
  const page = pageOf(rows, ask.query, 'list-overlap' in ask.faults)
  if ('status' in page) return page
  const told = 'list-disorder' in ask.faults && shuffle ? shuffle(page.rows) : page.rows
  const twice = 'list-duplicates' in ask.faults ? told.slice(0, 1) : []
  const uri = (query: URLSearchParams) => `${ask.path}?${query.toString()}`
  const first = new URLSearchParams(ask.query)
  first.delete('PageToken')
  first.set('PageSize', String(page.size))
  first.set('Page', '0')
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
