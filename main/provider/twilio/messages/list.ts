/** Twilio's list of messages: which one, and where older rows begin. */
import type { MessageInstance, MessageListInstance, MessagePage } from 'twilio/lib/rest/api/v2010/account/message.js'
import { pagesFrom } from '../../http/pages.ts'
import { timeOf } from './translate.ts'

/** One of the lists that Twilio offers: messages to or from an address, or all of the account. Newest first, by day and time. */
export type Listed = {
  readonly to?: string
  readonly from?: string
  /** Epoch ms: nothing of the days (GMT) before it. */
  readonly sinceAt?: number
  readonly pageSize: number
}

/** Every page once, also where a carrier names the same one again. */
export const pagesOf = (messages: MessageListInstance, listed: Listed): AsyncGenerator<readonly MessageInstance[]> => pagesFrom(firstPage(messages, listed))

function firstPage(messages: MessageListInstance, { to, from, sinceAt, pageSize }: Listed): Promise<MessagePage> {
  return messages.page({
    ...(to !== undefined && { to }),
    ...(from !== undefined && { from }),
    // Twilio documents this filter for whole days (GMT) only. The SDK passes text on as it is, though its types know dates alone.
    ...(sinceAt !== undefined && { dateSentAfter: new Date(sinceAt).toISOString().slice(0, 'YYYY-MM-DD'.length) as unknown as Date }),
    pageSize,
  })
}

/** Whether what follows a page is older. Its last row tells, not any row: an odd date in between must not hide what comes after it. */
export function endsBefore(rows: readonly MessageInstance[], sinceAt: number): boolean {
  const last = rows.at(-1)
  return last !== undefined && (timeOf(last) ?? sinceAt) < sinceAt
}
