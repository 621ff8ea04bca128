/** Says what a failed request to Twilio means for what it asked. */
import { CarrierError, type CarrierTrouble } from '../error.ts'
import { codeIn, type Heard } from './speaker.ts'
import { hasNotLeft, type TransportError } from './transport.ts'
import { words } from './words.ts'

/** Twilio's codes (twilio.com/docs/api/errors) for credentials that it accepts for nothing at all. */
const keyCodes: ReadonlySet<number> = new Set([
  10001, // Account is not active
  20003, // Permission Denied: wrong, deleted or foreign credentials
  20005, // Account not active
  20008, // Test Credentials
  20151, // Authentication Failed
  70052, // Public Key Client Validation Required For Account
])
/** Its codes for a request that these credentials may not make, while others may go on. */
const denialCodes: ReadonlySet<number> = new Set([
  17000, // Forbidden to access data
  20006, // Access Denied
  20010, // Action disabled for account
  20403, // 403 Forbidden
  70004, // Unauthorized
  70051, // Authorization Failed: a restricted key without this permission
])
/** Too many requests at once; such a request was not processed (errors/20429). */
const tooMany = 20429
/** From here on a code speaks of the message, not of the account. */
const firstMessageCode = 21000
/** What the proxy of the system's settings asks for before it passes a request on (RFC 9110, 15.5.8). From anybody else it is no answer (main/net/ends.ts). */
const proxyWantsLogin = 407
const longestWaitMs = 3_600_000

/** What was asked. `isQuestion`: it changes nothing there (GET), so that it can always be asked again. */
export type Asked = { readonly isQuestion: boolean }

/** The error for an answer that is not what was asked for. */
export function troubleOfAnswer(heard: Heard, { isQuestion }: Asked): CarrierError {
  const { status, headers, body, by } = heard
  const code = by === 'carrier' ? codeIn(body) : undefined
  const who = by === 'carrier' ? 'The carrier' : 'Something on the way'
  const trouble = isQuestion ? ofQuestion(heard, code) : ofDeed(heard, code)
  return new CarrierError(trouble, `${who} answered with HTTP ${status}${code === undefined ? '' : `, error ${code}`}.`, {
    by,
    code,
    status: by === 'carrier' ? status : undefined,
    retryAfterMs: retryAfterMs(headers),
    carrierText: by === 'carrier' && typeof body?.message === 'string' && body.message !== '' ? body.message : undefined,
    silent: trouble === 'unclear' && (status === 408 || status === 504),
    isGone: by === 'carrier' && status === 404,
    advice: by === 'carrier' ? undefined : words[status === proxyWantsLogin ? 'proxy-login' : 'stranger'],
  })
}

function ofQuestion(heard: Heard, code: number | undefined): CarrierTrouble {
  const trouble = ofDeed(heard, code)
  return trouble === 'unclear' || heard.by === 'stranger' ? 'passing' : trouble
}

function ofDeed({ status, by }: Heard, code: number | undefined): CarrierTrouble {
  if (by === 'stranger') return status === proxyWantsLogin ? 'passing' : 'unclear'
  if (code !== undefined && keyCodes.has(code)) return 'keys'
  if (code !== undefined && denialCodes.has(code)) return 'denied'
  if (code === tooMany || status === 429) return 'passing'
  if (status === 401 || status === 403) return ofRefusedKeys(status, code)
  // 408 and 504 come from machines before Twilio's, which do not know what it did; of a 503 Twilio does not say that nothing was done.
  return status >= 400 && status < 500 && status !== 408 ? 'refused' : 'unclear'
}

/** Without a code it is not Twilio's word on the keys, only that of its outer machines, which let nothing through. */
function ofRefusedKeys(status: 401 | 403, code: number | undefined): CarrierTrouble {
  if (code === undefined) return 'passing'
  if (code >= firstMessageCode) return 'refused'
  return status === 401 ? 'keys' : 'denied'
}

/** The error for a request without a whole answer. */
export function troubleOfEnd(error: TransportError, { isQuestion }: Asked): CarrierError {
  const { end, message: name } = error
  const advice = end in words ? words[end as keyof typeof words] : undefined
  const by = advice === undefined ? 'nobody' : 'stranger'
  if (hasNotLeft(error)) return new CarrierError('passing', `The carrier could not be reached (${name}).`, { by, advice })
  const trouble = isQuestion ? 'passing' : 'unclear'
  return new CarrierError(trouble, `The request to the carrier ended without an answer of its own (${name}).`, { by, advice, silent: trouble === 'unclear' && end === 'silent' })
}

/**
 * The wait that a Retry-After header asks for, an hour at most: seconds, or an HTTP date (RFC 9110, 10.2.3), which is one of the clock that the
 * Date header tells.
 * @param now stands in for an answer without that
 */
export function retryAfterMs({ 'retry-after': header, date = '' }: Heard['headers'], now = Date.now()): number | undefined {
  if (header === undefined || header.trim() === '') return undefined
  const seconds = Number(header)
  const written = Date.parse(date)
  const wait = Number.isNaN(seconds) ? Date.parse(header) - (Number.isNaN(written) ? now : written) : seconds * 1000
  return Number.isNaN(wait) ? undefined : Math.min(longestWaitMs, Math.max(0, Math.round(wait)))
}
