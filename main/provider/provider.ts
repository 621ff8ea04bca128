/** The way to a carrier, as the desk sees it. No word of the vendor passes this file. */
import type { Channel, Delivery, Direction } from '../../contract/model.ts'

export { CarrierError, type CarrierTrouble, type FileTrouble, type Speaker } from './error.ts'

/** A message as the carrier tells of it. */
export type Carried = {
  readonly sid: string
  readonly direction: Direction
  /** Who it is from, or to, besides us: E.164 in one writing, a short code, or a name; empty when the carrier names nobody. */
  readonly person: string
  readonly channel: Channel
  /** Our side of it as the carrier writes it; empty until a Messaging Service has chosen its number. */
  readonly ours: string
  readonly body: string
  readonly delivery: Delivery
  /** Present when the carrier reports a failure. `text` is its own wording. */
  readonly error?: { readonly code: number; readonly text?: string }
  /** Epoch ms by the carrier's clock, to the second: when it sent or took the message, else when it made the row. */
  readonly at: number
  readonly segments: number
  /** How many pictures or other files belong to it. */
  readonly mediaCount: number
}

/** `contentType` is in lower case and without parameters; `application/octet-stream` when the carrier names none. */
export type CarriedMedia = { readonly sid: string; readonly contentType: string }

export type ArrivalOptions = {
  /** Whether the desk has a message already: a look ends with the first page that brings nothing new. Without it nothing is known. */
  readonly isKnown?: (sid: string) => boolean
  /** Reads everything since the time asked for all the same: rows may show late, beneath known ones. */
  readonly isThorough?: boolean
  /** Much of it is news each time: larger pages at once. */
  readonly isBusy?: boolean
  /** Reads only what this person wrote, in whichever way the carrier writes them: one small page for each. */
  readonly person?: string
}

/**
 * One account and one sender at one carrier. Every call makes requests at once and rejects with a `CarrierError`, nothing else.
 * Of a Messaging Service only its own pool is read, of a number only that number.
 */
export type Provider = {
  readonly mode: 'practice' | 'twilio'
  /** An E.164 number, or a Messaging Service SID (`MG…`). */
  readonly sender: string
  /** Where the requests go when that is not Twilio itself: `http://127.0.0.1:4010`. */
  readonly address?: string
  /** The carrier's own clock (epoch ms), as far as its answers have told it; undefined before the first, and after a sleep of this machine until the next. */
  now(): number | undefined
  /**
   * Hands a text over, at most once. Not idempotent: after `unclear` ask `sentTo` before calling again.
   * @param pictureUrl a public address, from which the carrier fetches the picture that goes with it
   */
  send(to: string, body: string, pictureUrl?: string): Promise<Carried>
  /** The carrier's present word on one message. */
  fetch(sid: string): Promise<Carried>
  /** Inbound messages taken at or after `sinceAt` (epoch ms, to the second), a page at a time; newest first for each of our numbers. */
  arrivals(sinceAt: number, options?: ArrivalOptions): AsyncIterable<readonly Carried[]>
  /** What the carrier took from our sender for a person, in whichever way it writes them, newest first; the newest 50 of each writing. */
  sentTo(person: string): Promise<readonly Carried[]>
  /**
   * What the carrier took from our sender at or after `sinceAt` (epoch ms), a page at a time; newest first for each of our numbers.
   * A text is not among it while a Messaging Service has not chosen its number.
   */
  sent(sinceAt: number): AsyncIterable<readonly Carried[]>
  /** The newest messages from and to a person by our sender, in whichever way the carrier writes them, newest first; no more than `limit`. */
  between(person: string, limit: number): Promise<readonly Carried[]>
  media(messageSid: string): Promise<readonly CarriedMedia[]>
  /** The bytes of one file; at most 5 MB by the carrier's own limit. An error's `file` tells what is wrong with it. */
  mediaBytes(messageSid: string, mediaSid: string): Promise<Uint8Array>
}
