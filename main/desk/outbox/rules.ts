/**
 * The rules of handing a text over, pure: which text is next, and what the end of a request or of a look at the carrier's list means.
 * The outbox plays them against a real carrier; rules.test.ts plays them against a model that fails in every way.
 */
import type { Carried } from '../../provider/provider.ts'
import { backoffMs } from '../core/backoff.ts'
import type { Match } from './reconcile.ts'

/**
 * Requests in flight at once, each for another conversation; the network has as many (net/sessions.ts), and so has Twilio's own SDK (`maxSockets`).
 * A fifth of a second each, the handshake with it, that is the fastest rate of a sender: 100 texts a second.
 */
export const conversationsAtOnce = 20
/**
 * How long after its end a request may still come to light: one that was broken off (a reset, a 5xx) or died with the app, and one that was
 * left without an answer. Twilio promises no time for either, nor for its list, so that time alone proves nothing: the list must have shown
 * something that was made after it.
 */
export const brokenMs = 30_000
export const silentMs = 60_000
/** So long is waited for that proof; then the agent is asked. */
const proofMs = 15_000
/** The first look at the carrier's list; later ones wait twice as long each time, and near the end no longer than the second number. */
const firstCheckMs = 500
const lastChecksMs = 5_000
/** A list that answered this often and was of no use will not tell any more. */
export const mostChecks = 20
/** While nobody answers: at first, and once it has lasted. */
const unreachedMs = { soon: 2_000, later: 15_000 } as const

/** How a request ended. `died`: the app went down with the request in the air. `keys`: what is refused is not the text but our keys. */
export type RequestEnd =
  | { readonly kind: 'taken'; readonly carried: Carried }
  | { readonly kind: 'refused'; readonly code: number | undefined; readonly text: string | undefined }
  | { readonly kind: 'passing'; readonly retryAfterMs: number | undefined; readonly isRate: boolean }
  | { readonly kind: 'keys' }
  | { readonly kind: 'unclear'; readonly silent: boolean; readonly code?: number | undefined; readonly retryAfterMs?: number | undefined }
  | { readonly kind: 'died' }

/** How a look at the carrier's list ended. `unreached`: no answer; `useless`: one without a list, whoever gave it; `denied`: we may not look. */
export type CheckEnd =
  | Match
  | { readonly kind: 'unreached'; readonly retryAfterMs: number | undefined }
  | { readonly kind: 'useless'; readonly retryAfterMs?: number | undefined }
  | { readonly kind: 'denied' }

/**
 * What follows for the text. `inMs`: when it is taken up again. `holdMs`: the whole sender rests so long.
 * `absentFrom`: a list that shows what was made from then on (the carrier's clock), and not the text, says that the carrier does not have it.
 */
export type Step =
  | { readonly to: 'taken'; readonly carried: Carried }
  | { readonly to: 'failed'; readonly code: number | undefined; readonly text: string | undefined }
  | { readonly to: 'queued'; readonly inMs: number; readonly holdMs?: number }
  | { readonly to: 'checking'; readonly inMs: number; readonly absentFrom?: number | undefined }
  | { readonly to: 'unclear' }

/** @param known.tries requests made for this text, the ended one included; `carrierNow`: the carrier's clock, where it is known */
export function afterRequest(end: RequestEnd, known: { readonly tries: number; readonly carrierNow: number | undefined }): Step {
  const { tries, carrierNow } = known
  switch (end.kind) {
    case 'taken':
      return { to: 'taken', carried: end.carried }
    case 'refused':
      return { to: 'failed', code: end.code, text: end.text }
    case 'passing': {
      const inMs = backoffMs(tries, end.retryAfterMs)
      return end.isRate ? { to: 'queued', inMs, holdMs: inMs } : { to: 'queued', inMs }
    }
    case 'keys':
      return { to: 'queued', inMs: 0 }
    case 'unclear':
      return { to: 'checking', inMs: Math.max(firstCheckMs, end.retryAfterMs ?? 0), absentFrom: carrierNow && carrierNow + (end.silent ? silentMs : brokenMs) }
    case 'died':
      return { to: 'checking', inMs: 0, absentFrom: carrierNow && carrierNow + brokenMs }
  }
}

/**
 * "Try again" is the carrier's own word on this code (twilio.com/docs/api/errors/20503), where of 20500 it says that a second try may be a
 * second text. We look first, all the same.
 */
export const tryAgain = 20503

/** What is known of a text that is being checked. */
export type Doubt = {
  /** The carrier said that it may be sent again. */
  readonly mayTryAgain?: boolean
  /** Looks at the list that were answered, this one included. */
  readonly checks: number
  readonly absentFrom: number | undefined
  /** The carrier's clock when the list was asked for. */
  readonly askedAt: number | undefined
  /** The same when it had answered. */
  readonly carrierNow: number | undefined
  /** The newest row that the same list has shown, by the carrier's clock. */
  readonly newestAt: number
}

/**
 * What a look at the carrier's list means for the text. It goes out again only when the list does not show it, and has shown something that was
 * made so late that the text would be there; what cannot be told is left to the agent.
 */
export function afterCheck(end: CheckEnd, doubt: Doubt): Step {
  const { checks } = doubt
  switch (end.kind) {
    case 'found':
      return { to: 'taken', carried: end.carried }
    case 'doubtful':
    case 'denied':
      return { to: 'unclear' }
    case 'absent':
      return afterAbsence(doubt)
    case 'useless':
      return checks >= mostChecks ? { to: 'unclear' } : { to: 'checking', inMs: backoffMs(checks, end.retryAfterMs) }
    case 'unreached':
      return { to: 'checking', inMs: Math.max(end.retryAfterMs ?? 0, unreachedMs[mayDecide(doubt) ? 'later' : 'soon']) }
  }
}

function afterAbsence({ checks, absentFrom, askedAt, carrierNow, newestAt, mayTryAgain = false }: Doubt): Step {
  if (absentFrom === undefined) {
    // Without the carrier's clock nothing can be told by its list.
    if (carrierNow === undefined && checks >= mostChecks) return { to: 'unclear' }
    return { to: 'checking', inMs: unreachedMs.soon, absentFrom: carrierNow && carrierNow + silentMs }
  }
  if (!mayDecide({ absentFrom, askedAt })) {
    return { to: 'checking', inMs: Math.min(firstCheckMs * 2 ** checks, Math.max(firstCheckMs, absentFrom - (carrierNow ?? absentFrom))) }
  }
  if (newestAt >= absentFrom || mayTryAgain) return { to: 'queued', inMs: 0 }
  return askedAt! >= absentFrom + proofMs ? { to: 'unclear' } : { to: 'checking', inMs: lastChecksMs }
}

/** Whether a look that was begun then can decide, so that it matters how fresh the list is. */
export const mayDecide = ({ absentFrom, askedAt }: Pick<Doubt, 'absentFrom' | 'askedAt'>): boolean => absentFrom !== undefined && askedAt !== undefined && askedAt >= absentFrom

/** What decides whether a text may be taken up. */
export type Waiting = {
  readonly conversationId: string
  readonly delivery: 'queued' | 'sending' | 'checking'
  /** By this machine's clock. */
  readonly notBefore: number
  /** The agent chose that time, so nothing waits behind the text. */
  readonly isPutOff?: boolean | 0 | 1
  /** The agent is asked whether it should still go, so nothing waits behind it either. */
  readonly askedAt?: number | null
}

/**
 * The texts to take up now: the first of each conversation, so that its order holds, in lanes that are free. A text that has been
 * requested before is only looked for, which neither the sender's rate nor its rest forbids.
 * @param texts everything the carrier does not have for certain, in the order it was written
 * @param now.sure the time as far as it is certain, by which a time that the agent chose is judged
 * @param now.busy the conversations that have a text under way
 * @param now.lanes how many lanes are free
 * @param now.starts how many new requests may begin now
 */
export function nextTexts<T extends Waiting>(
  texts: Iterable<T>,
  now: { readonly at: number; readonly sure: number | undefined; readonly busy: ReadonlySet<string>; readonly lanes: number; readonly starts: number },
): readonly T[] {
  const seen = new Set(now.busy)
  const next: T[] = []
  let { starts } = now
  for (const text of texts) {
    if (next.length >= now.lanes) break
    if (typeof text.askedAt === 'number') continue
    if (text.isPutOff && text.notBefore > (now.sure ?? 0)) continue
    if (seen.has(text.conversationId)) continue
    seen.add(text.conversationId)
    if (!text.isPutOff && text.notBefore > now.at) continue
    if (text.delivery === 'queued' && starts <= 0) continue
    if (text.delivery === 'queued') starts -= 1
    next.push(text)
  }
  return next
}
