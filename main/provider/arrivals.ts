/** Reads what voters wrote, from Twilio's list of messages. */
import type { MessageInstance, MessageListInstance, MessagePage } from 'twilio/lib/rest/api/v2010/account/message.js'
import { orTrouble } from './client.ts'
import type { Carried } from './provider.ts'
import { carriedFrom, timeOf } from './translate.ts'

/** What to read: messages taken at or after `sinceAt` (epoch ms), by one of our numbers or, without `number`, by any. */
export type Wanted = { readonly sinceAt: number; readonly number: string | undefined }

/** Rows asked for at once; Twilio gives at most 1,000. A quiet poll needs one small page. */
const pageSize = 100

/**
 * Pages of inbound messages, newest page first; a page may be empty. Twilio's list is sorted by day and time, newest first,
 * so reading ends with a page that holds only older rows. Within a page no order is trusted, and no row comes twice.
 * A message that Twilio is still receiving is left for a later reading.
 */
export async function* readArrivals(messages: MessageListInstance, wanted: Wanted): AsyncGenerator<readonly Carried[]> {
  const visited = new Set<string>()
  const given = new Set<string>()
  let page: MessagePage | undefined = await orTrouble(messages.page(firstPageOf(wanted)))
  while (page) {
    const rows = new Map(page.instances.filter((row) => isWanted(row, wanted) && !given.has(row.sid)).map((row) => [row.sid, row]))
    for (const sid of rows.keys()) given.add(sid)
    const readAt = Date.now()
    yield [...rows.values()].map((row) => carriedFrom(row, readAt))
    page = isAllOlder(page.instances, wanted.sinceAt) ? undefined : await nextOf(page, visited)
  }
}

function firstPageOf({ sinceAt, number }: Wanted): NonNullable<Parameters<MessageListInstance['page']>[0]> & object {
  return {
    ...(number !== undefined && { to: number }),
    // Twilio documents this filter for whole days (GMT) only. The SDK passes text on as it is, though its types know dates alone.
    dateSentAfter: new Date(sinceAt).toISOString().slice(0, 'YYYY-MM-DD'.length) as unknown as Date,
    pageSize,
  }
}

/** Everything is checked here again: a carrier may not know the filters. */
function isWanted(row: MessageInstance, { sinceAt, number }: Wanted): boolean {
  if (row.direction !== 'inbound' || row.status !== 'received') return false
  if (number !== undefined && row.to !== number) return false
  return (timeOf(row) ?? sinceAt) >= sinceAt
}

function isAllOlder(rows: readonly MessageInstance[], sinceAt: number): boolean {
  return rows.length > 0 && rows.every((row) => (timeOf(row) ?? sinceAt) < sinceAt)
}

/** The next page by the carrier's own address for it, so that rows that arrive meanwhile move nothing; each address once. */
async function nextOf(page: MessagePage, visited: Set<string>): Promise<MessagePage | undefined> {
  if (!page.nextPageUrl || visited.has(page.nextPageUrl)) return undefined
  visited.add(page.nextPageUrl)
  return orTrouble(Promise.resolve(page.nextPage() as Promise<MessagePage> | undefined))
}
