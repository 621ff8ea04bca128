/** Rows as Twilio's API writes them: https://www.twilio.com/docs/messaging/api/message-resource */
import { rfc2822 } from '../http/dates.ts'
import { deliveryErrors } from '../http/errors.ts'
import { accountPath } from '../numbers/accounts.ts'
import type { Media, Row } from '../world/state.ts'
import { sentAt, stepAt } from './statuses.ts'

/** US dollars for one segment; Twilio writes charges as negative numbers. */
const segmentPrice = 0.0075

/** Who sent the text, as far as that is told at `now` (epoch ms): with a Messaging Service the sender is chosen after the text was accepted. */
export function senderAt(row: Row, now: number): string | null {
  const { status } = stepAt(row.course, now)
  const isEarly = status === 'accepted' || (row.hidesSender === true && now < (sentAt(row.course) ?? Infinity))
  return isEarly ? null : row.from
}

/** The Message resource at `now` (epoch ms). Numbers are strings where Twilio has strings. */
export function messageOnWire(row: Row, accountSid: string, now: number) {
  const { status, at } = stepAt(row.course, now)
  const sent = sentAt(row.course)
  const isSent = sent !== undefined && sent <= now
  const failed = status === 'undelivered' || status === 'failed'
  const uri = `${accountPath(accountSid)}/Messages/${row.sid}`
  return {
    sid: row.sid,
    account_sid: accountSid,
    messaging_service_sid: row.serviceSid ?? null,
    from: senderAt(row, now),
    to: row.to,
    body: row.body,
    status,
    direction: row.direction,
    num_segments: status === 'accepted' ? '0' : String(row.segments),
    num_media: String(row.media.length),
    price: isSent ? (-segmentPrice * row.segments).toFixed(5) : null,
    price_unit: 'USD',
    error_code: failed ? (row.errorCode ?? null) : null,
    error_message: failed && row.errorCode !== undefined ? deliveryErrors[row.errorCode] : null,
    date_created: rfc2822(row.createdAt),
    date_sent: isSent ? rfc2822(sent) : null,
    date_updated: rfc2822(at),
    api_version: '2010-04-01',
    uri: `${uri}.json`,
    subresource_uris: { media: `${uri}/Media.json`, feedback: `${uri}/Feedback.json` },
  }
}

/** The Media resource of one file of a message. */
export function mediaOnWire(row: Row, media: Media, accountSid: string) {
  return {
    sid: media.sid,
    account_sid: accountSid,
    parent_sid: row.sid,
    content_type: 'picture' in media ? 'image/png' : media.contentType,
    date_created: rfc2822(row.createdAt),
    date_updated: rfc2822(row.createdAt),
    uri: `${accountPath(accountSid)}/Messages/${row.sid}/Media/${media.sid}.json`,
  }
}
