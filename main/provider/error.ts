/** Why a request to the carrier did not end well. */

/**
 * What it means for what was asked. `refused`: the carrier's own no, nothing was created; `passing`: nothing was processed, so the same
 * request may be made again; `unclear`: it may or may not have been taken (never of a question); `keys`: the carrier does not accept our
 * credentials at all; `denied`: it accepts them and not for this request.
 */
export type CarrierTrouble = 'refused' | 'passing' | 'unclear' | 'keys' | 'denied'

/** Who answered. `stranger`: a machine on the way, such as a proxy, a web filter or a portal, or the host of a file. */
export type Speaker = 'carrier' | 'stranger' | 'nobody'

/**
 * What is wrong with a file. `gone`: it will not come back; `too-large`: it will not get smaller; `blocked`: somebody on the way, or its
 * host, does not give it out; `unreachable`: its host could not be asked.
 */
export type FileTrouble = 'gone' | 'too-large' | 'blocked' | 'unreachable'

type ErrorDetail = { readonly [K in 'by' | 'status' | 'code' | 'retryAfterMs' | 'silent' | 'carrierText' | 'isGone' | 'advice' | 'file']?: CarrierError[K] | undefined }

/** The only error that leaves a provider. Its `message` holds no secret, no number and no text of a voter, so that it may be logged. */
export class CarrierError extends Error {
  readonly trouble: CarrierTrouble
  readonly by: Speaker
  /** Twilio's code (21610, 20429 …) when the carrier's answer carried one. */
  readonly code: number | undefined
  /** The HTTP status of the carrier's own answer. */
  readonly status: number | undefined
  /** How long whoever answered asked us to wait (Retry-After), in ms, an hour at most. */
  readonly retryAfterMs: number | undefined
  /** With `unclear`: no answer came in time, so the carrier may still be at it. Otherwise the request has ended. */
  readonly silent: boolean
  /** The carrier's own sentence. It may name the number, so it is shown to the agent and never logged. */
  readonly carrierText: string | undefined
  /** What was asked for does not exist there (any more). */
  readonly isGone: boolean
  /** A sentence for the agent where "can't be reached" would send them the wrong way. */
  readonly advice: string | undefined
  /** Of a file only. */
  readonly file: FileTrouble | undefined

  constructor(trouble: CarrierTrouble, text: string, detail: ErrorDetail = {}) {
    super(text)
    this.name = 'CarrierError'
    this.trouble = trouble
    this.code = detail.code
    this.status = detail.status
    this.by = detail.by ?? (detail.code === undefined ? 'nobody' : 'carrier')
    this.retryAfterMs = detail.retryAfterMs
    this.silent = detail.silent ?? false
    this.carrierText = detail.carrierText
    this.isGone = detail.isGone ?? false
    this.advice = detail.advice
    this.file = detail.file
  }
}
