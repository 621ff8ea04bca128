/** Turns Twilio's message rows into the desk's words. */
import type { MessageInstance, MessageStatus } from 'twilio/lib/rest/api/v2010/account/message.js'
import { personOf } from '../../../../common/address.ts'
import type { Delivery } from '../../../../contract/model.ts'
import type { Carried } from '../../provider.ts'

/** What is read of a row; the SDK has made dates and integers of the wire's text. */
export type MessageRow = Pick<
  MessageInstance,
  'sid' | 'direction' | 'from' | 'to' | 'body' | 'status' | 'errorCode' | 'errorMessage' | 'dateSent' | 'dateCreated' | 'numSegments' | 'numMedia'
>

/**
 * Twilio's message statuses (Message resource, "Message Status values") on the desk's ladder.
 * Up to `sending` a text is still in Twilio's own hands. `read` exists on other channels than SMS only.
 */
const deliveryOf: Record<MessageStatus, Delivery> = {
  accepted: 'accepted',
  scheduled: 'accepted',
  queued: 'accepted',
  sending: 'accepted',
  sent: 'sent',
  partially_delivered: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
  receiving: 'received',
  received: 'received',
}

/** The row as the desk knows it. `readAt` (epoch ms) stands in for the time of a row that has none. */
export function carriedFrom(row: MessageRow, readAt: number): Carried {
  const direction = row.direction === 'inbound' ? 'inbound' : 'outbound'
  const [theirs, ours] = direction === 'inbound' ? [row.from, row.to] : [row.to, row.from]
  const error = errorOf(row)
  return {
    sid: row.sid,
    direction,
    ...personOf(theirs),
    ours: ours ?? '',
    body: row.body ?? '',
    // A status that Twilio may add one day says at least that Twilio has the message.
    delivery: deliveryOf[row.status] ?? (direction === 'inbound' ? 'received' : 'accepted'),
    at: timeOf(row) ?? readAt,
    segments: countOf(row.numSegments),
    mediaCount: countOf(row.numMedia),
    ...(error && { error }),
  }
}

/** When the carrier sent or took the message, else when it made the row, in epoch ms; undefined when it says neither. */
export function timeOf(row: Pick<MessageRow, 'dateSent' | 'dateCreated'>): number | undefined {
  return msOf(row.dateSent) ?? msOf(row.dateCreated)
}

/** The SDK leaves a date that it cannot read as text. */
function msOf(date: unknown): number | undefined {
  const ms = date instanceof Date ? date.getTime() : Number.NaN
  return Number.isNaN(ms) ? undefined : ms
}

function errorOf(row: MessageRow): Carried['error'] {
  // Typed as a number by the SDK, which passes on whatever the carrier wrote.
  const code = Number((row.errorCode as unknown) ?? 0)
  if (!Number.isInteger(code) || code === 0) return undefined
  return row.errorMessage ? { code, text: row.errorMessage } : { code }
}

/** Twilio writes counts as text; with a Messaging Service `num_segments` is '0' until a sender is chosen. */
function countOf(text: unknown): number {
  const count = Number(text)
  return Number.isInteger(count) && count > 0 ? count : 0
}
