/** Says what a failed request to Twilio means for the text that it carried. */
import { CarrierError, type CarrierTrouble } from './provider.ts'

/** Twilio's codes for credentials and accounts that are not accepted: 20003 permission denied, 20005 account not active, 20008 test credentials. */
const keyCodes: ReadonlySet<number> = new Set([20003, 20005, 20008])
/** Twilio's code for too many requests at once; such a request was not processed (twilio.com/docs/api/errors/20429). */
const TOO_MANY = 20429
/** From here on a code speaks of the message, not of the account, so that even a 403 with it is a plain refusal. */
const firstMessageCode = 21000

/** Names that Node gives to a connection that was never made: no byte of the request has left. */
const neverConnected: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'])
/** Names for a request that this side gave up: the time-outs of axios and of the socket, and our own limit's abort. */
const gaveUp: ReadonlySet<string> = new Set(['ECONNABORTED', 'ETIMEDOUT', 'ERR_CANCELED', 'ABORT_ERR'])
/** OpenSSL's and Node's names for a certificate that was not accepted; the handshake ends before the request is written. */
const certificateRefused =
  /^(CERT_|ERR_TLS_CERT_|ERR_SSL_WRONG_VERSION_NUMBER$|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|UNABLE_TO_(GET|VERIFY)_|HOSTNAME_MISMATCH$|INVALID_CA$)/

/** What came back, as far as it is needed here. Header names are lower case. */
export type Answer = {
  readonly status: number
  readonly body: unknown
  readonly headers: Readonly<Record<string, unknown>>
  /** The request only asked (GET), so that it can always be sent again. */
  readonly isQuestion: boolean
}

/** The error for an answer that is not a success. `now` (epoch ms) turns a Retry-After date into a wait. */
export function troubleOfAnswer({ status, body, headers, isQuestion }: Answer, now = Date.now()): CarrierError {
  const code = codeOf(body)
  const text = code === undefined ? `The carrier answered with HTTP ${status}.` : `The carrier answered with HTTP ${status}, error ${code}.`
  return new CarrierError(troubleOf(status, code, isQuestion), text, {
    code,
    retryAfterMs: retryAfterMs(headers['retry-after'], now),
    carrierText: textOf(body),
    silent: status === 408 || status === 504,
  })
}

function troubleOf(status: number, code: number | undefined, isQuestion: boolean): CarrierTrouble {
  if (code !== undefined && keyCodes.has(code)) return 'keys'
  if (code === TOO_MANY) return 'passing'
  if (status === 401) return 'keys'
  if (status === 403) return code === undefined || code < firstMessageCode ? 'keys' : 'refused'
  // Twilio does not say of a 503 that nothing was done.
  if (status === 429 || (status === 503 && isQuestion)) return 'passing'
  // 408 and 504 come from machines between us and Twilio, which do not know what Twilio did.
  return status >= 500 || status === 408 ? 'unclear' : 'refused'
}

/**
 * The error for a request without a whole, readable answer. The original is not kept as the cause:
 * the HTTP library's errors hold the Authorization header and the text of the message.
 */
export function troubleOfFailure(error: unknown): CarrierError {
  const names = namesOf(error)
  const name = names[0] ?? 'no answer'
  if (names.some((each) => neverConnected.has(each)) || isConnectTimeout(error)) {
    return new CarrierError('passing', `The carrier could not be reached (${name}).`)
  }
  if (names.some((each) => certificateRefused.test(each))) {
    return new CarrierError('passing', `The connection to the carrier is not secure (${name}).`)
  }
  return new CarrierError('unclear', `The request to the carrier ended without an answer (${name}).`, { silent: names.some((each) => gaveUp.has(each)) })
}

/** The error's code and those of its causes, outermost first. */
function namesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  return [...own, ...namesOf(error.cause)]
}

/** ETIMEDOUT of `connect` means that nothing was written; of `read`, that the answer stayed out. */
function isConnectTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && error.code === 'UND_ERR_CONNECT_TIMEOUT') return true
  if ('code' in error && error.code === 'ETIMEDOUT' && ('syscall' in error ? error.syscall === 'connect' : error instanceof AggregateError)) return true
  return isConnectTimeout(error.cause)
}

function textOf(body: unknown): string | undefined {
  const text = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined
  return typeof text === 'string' && text !== '' ? text : undefined
}

function codeOf(body: unknown): number | undefined {
  const code = Number(typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined)
  return Number.isInteger(code) && code > 0 ? code : undefined
}

/** The wait that a Retry-After header asks for: seconds, or an HTTP date (RFC 9110, 10.2.3). */
export function retryAfterMs(header: unknown, now: number): number | undefined {
  if (typeof header !== 'string' || header.trim() === '') return undefined
  const seconds = Number(header)
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000
  return Number.isNaN(wait) ? undefined : Math.max(0, Math.round(wait))
}
