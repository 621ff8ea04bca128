/** Reads what people wrote to us, from Twilio's list of messages. */
import type { MessageInstance, MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js'
import type { ArrivalOptions, Carried } from '../../provider.ts'
import { endsBefore, pagesOf, type Listed } from './list.ts'
import { carriedFrom, timeOf } from './translate.ts'

/** Rows asked for at first: a quiet line costs one such page. */
const smallPage = 20
/** Rows asked for at once where a small page was full of news: a night's messages; and where there is more than one to be read, whatever is known. To make rows of 1,000, as Twilio would give, holds the window up. */
const largePage = 200
const thoroughPage = 400

/** What to read: messages taken at or after `sinceAt` (epoch ms) from one list, as far as they are ours. */
export type Wanted = { readonly sinceAt: number; readonly list: Pick<Listed, 'to' | 'from'>; readonly isOurs: (row: MessageInstance) => boolean }

/**
 * Pages of inbound messages; a page may be empty, and no row comes twice. Reading ends where older rows begin and, unless it is to be
 * thorough, with the first page that holds known rows and nothing new. Within a page no order is trusted. A message that Twilio is still
 * receiving is left for a later reading.
 */
export async function* readArrivals(messages: MessageListInstance, wanted: Wanted, options: ArrivalOptions): AsyncGenerator<readonly Carried[]> {
  const given = new Set<string>()
  const isMore = options.isBusy === true || (yield* readIn(smallPage, messages, wanted, options, given))
  if (isMore) yield* readIn(options.isThorough ? thoroughPage : largePage, messages, wanted, options, given)
}

/** Resolves with whether the first small page was full, of what nobody knew or of what is to be read all the same, so that larger ones are worth while. */
async function* readIn(
  pageSize: number, messages: MessageListInstance, { sinceAt, list, isOurs }: Wanted, { isKnown = () => false, isThorough = false }: ArrivalOptions, given: Set<string>,
): AsyncGenerator<readonly Carried[], boolean> {
  for await (const rows of pagesOf(messages, { ...list, sinceAt, pageSize })) {
    const ours = rows.filter((row) => isArrival(row, sinceAt) && isOurs(row))
    const news = ours.filter((row) => !isKnown(row.sid))
    const fresh = new Map(ours.filter((row) => !given.has(row.sid)).map((row) => [row.sid, row]))
    for (const sid of fresh.keys()) given.add(sid)
    const readAt = Date.now()
    yield [...fresh.values()].map((row) => carriedFrom(row, readAt))
    if (endsBefore(rows, sinceAt)) return false
    if (!isThorough && ours.length > 0 && news.length === 0) return false
    if (pageSize === smallPage && rows.length >= smallPage && (isThorough || news.length === rows.length)) return true
  }
  return false
}

/** Everything is checked here again: a carrier may not know the filters. */
function isArrival(row: MessageInstance, sinceAt: number): boolean {
  return row.direction === 'inbound' && row.status === 'received' && (timeOf(row) ?? sinceAt) >= sinceAt
}
