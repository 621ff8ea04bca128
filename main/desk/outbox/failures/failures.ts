/**
 * Twilio's error codes in an agent's words: what happened, what it means for the text, and what helps.
 * Codes that no table holds fall back to the carrier's own text.
 */
import { dateWriter } from '../../../../common/wording/formats.ts'
import { limits } from '../../../../contract/limits.ts'
import type { Failure } from '../../../../contract/model.ts'
import { accountFailures } from './account.ts'
import { advice, type Advice } from './advice.ts'
import { ownReasons, reasons, unknownReason, type KnownCode } from './reasons.ts'
import { refusedTexts } from './refused.ts'
import type { FailureRule } from './rule.ts'
import { undeliveredTexts } from './undelivered.ts'

/** The code that a carrier gives, now or later, when the person has opted out (Twilio 21610). */
export const optedOut = 21610

/** The same for a number that is no mobile phone. */
export const notMobile = 21614

/**
 * Why a text failed of which no carrier has heard: the agent took it back, or the number was marked meanwhile. Stands in the place of a carrier's
 * text; the codes are persisted.
 */
export type OwnReason = keyof typeof ownReasons

export const withdrawn: OwnReason = 'withdrawn'
/** The same of one that the agent took back into its field, so that it counts as never said (store/rows/messages.ts). */
export const recalled: OwnReason = 'recalled'

const ownRules: Readonly<Record<OwnReason, FailureRule>> = { withdrawn: { advice: 'withdrawn', next: 'retry' }, recalled: { advice: 'withdrawn', next: 'retry' }, 'wrong-number': { advice: 'wrongNumber', next: 'retry' } }

/** No code is in two of them. */
export const failureTables = [accountFailures, refusedTexts, undeliveredTexts] as const

const rules: Readonly<Record<KnownCode, FailureRule>> = { ...accountFailures, ...refusedTexts, ...undeliveredTexts }

/**
 * Words for a failed message.
 * @param code Twilio's error code, when there is one
 * @param text the carrier's own wording, for codes that no table holds
 */
export function failureOf(code: number | null, text: string | null): Failure {
  if (code !== null && isKnown(code)) return failureBy(rules[code], reasons[code], code)
  if (code === null && text !== null && isOwn(text)) return failureBy(ownRules[text], ownReasons[text])
  // Nothing is known of the code, so it is taken for one that passes: the agent can see for themselves.
  const reason = text?.trim().replace(/\.$/, '') || unknownReason.none
  return code === null ? failureBy({ advice: 'unknown', next: 'retry' }, reason) : failureBy({ advice: 'unknownCode', next: 'retry' }, reason, code)
}

const isOwn = (text: string): text is OwnReason => Object.hasOwn(ownRules, text)
const isKnown = (code: number): code is KnownCode => Object.hasOwn(rules, code)

function failureBy(rule: FailureRule, reason: string, code?: number): Failure {
  const { next } = rule
  const waitMs = rule.next === 'wait' ? rule.waitMs : 0
  const passing = rule.next === 'none' ? rule.passing : next === 'retry' || next === 'wait'
  return { ...(code !== undefined && { code }), reason, advice: adviceOf(rule.advice, waitMs), next, passing, ...(waitMs > 0 && { waitMs }) }
}

function adviceOf(key: Advice, waitMs: number): string {
  const word = advice[key]
  return typeof word === 'string' ? word : word({ minutes: waitMs / 60_000, limit: limits.text, from: hourOfDay(21), until: hourOfDay(8) })
}

const hourName = dateWriter({ hour: 'numeric', timeZone: 'UTC' })
const hourOfDay = (hour: number): string => hourName(hour * 3_600_000)
