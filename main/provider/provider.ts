/** The way to a carrier, as the desk sees it. No word of the vendor passes this file. */
import type { Delivery, Direction } from '../../contract/model.ts'

/** A message as the carrier tells of it. */
export type Carried = {
  readonly sid: string
  readonly direction: Direction
  readonly from: string
  readonly to: string
  readonly body: string
  readonly delivery: Delivery
  /** Present when the carrier reports a failure. `text` is its own wording. */
  readonly error?: { readonly code: number; readonly text?: string }
  /** Epoch ms, to the second: when the carrier sent or took it, else when it made the row. */
  readonly at: number
  readonly segments: number
  /** How many pictures or other files belong to it. */
  readonly mediaCount: number
}

export type CarriedMedia = { readonly sid: string; readonly contentType: string }

/**
 * One account and one sender at one carrier. Every call makes requests at once and rejects with a `CarrierError`, nothing else.
 */
export type Provider = {
  readonly mode: 'practice' | 'twilio'
  /** An E.164 number, or a Messaging Service SID (`MG…`). */
  readonly sender: string
  /** The carrier's own clock (epoch ms), as far as its answers have told it; undefined before the first. */
  now(): number | undefined
  /** Hands a text over. Not idempotent: after `unclear` ask `sentTo` before calling again. */
  send(to: string, body: string): Promise<Carried>
  /** The carrier's present word on one message. */
  fetch(sid: string): Promise<Carried>
  /** Inbound messages taken at or after `sinceAt` (epoch ms, to the second), a page at a time, newest page first. */
  arrivals(sinceAt: number): AsyncIterable<readonly Carried[]>
  /** What the carrier took from us for this number, newest first, one page. */
  sentTo(phone: string): Promise<readonly Carried[]>
  media(messageSid: string): Promise<readonly CarriedMedia[]>
  /** The bytes of one file; at most 5 MB by the carrier's own limit. */
  mediaBytes(messageSid: string, mediaSid: string): Promise<Uint8Array>
}

/**
 * Why a request did not end well, told apart by what it means for the text:
 * `refused`: the carrier said no and created nothing; `passing`: nothing was processed, the same request may be sent again;
 * `unclear`: it may or may not have been taken; `keys`: the carrier does not accept our credentials (nothing was processed).
 */
export type CarrierTrouble = 'refused' | 'passing' | 'unclear' | 'keys'

/** The only error that leaves a provider. Its `message` holds no secret, no number and no text of a voter, so that it may be logged. */
export class CarrierError extends Error {
  readonly trouble: CarrierTrouble
  /** Twilio's code (21610, 20429 …) when the answer carried one. */
  readonly code: number | undefined
  /** How long the carrier asked us to wait (its Retry-After), in ms. */
  readonly retryAfterMs: number | undefined
  /** With `unclear`: no answer came in time, so the carrier may still be at it. Otherwise it has ended the request itself. */
  readonly silent: boolean
  /** The carrier's own sentence. It may name the number, so it is shown to the agent and never logged. */
  readonly carrierText: string | undefined

  constructor(trouble: CarrierTrouble, text: string, detail: { code?: number | undefined; retryAfterMs?: number | undefined; carrierText?: string | undefined; silent?: boolean } = {}) {
    super(text)
    this.name = 'CarrierError'
    this.trouble = trouble
    this.code = detail.code
    this.retryAfterMs = detail.retryAfterMs
    this.carrierText = detail.carrierText
    this.silent = detail.silent ?? false
  }
}
