/**
 * Twilio's error codes in an agent's words: what happened, what it means for the text, and what helps.
 * Codes that no table holds fall back to the carrier's own text.
 */
import type { Failure } from '../../../../contract/model.ts'
import { accountFailures } from './account.ts'
import { refusedTexts } from './refused.ts'
import { undeliveredTexts } from './undelivered.ts'
import type { FailureWords } from './words.ts'

/** The code that a carrier gives, now or later, when the person has opted out (Twilio 21610). */
export const optedOut = 21610

/** The same for a number that is no mobile phone. */
export const notMobile = 21614

/** The reason of a text that the agent took back; no carrier has heard of it. */
export const withdrawn = 'you withdrew it before it went out'

/** No code is in two of them. */
export const failureTables = [accountFailures, refusedTexts, undeliveredTexts] as const

/**
 * Words for a failed message.
 * @param code Twilio's error code, when there is one
 * @param text the carrier's own wording, for codes that no table holds
 */
export function failureOf(code: number | null, text: string | null): Failure {
  const words = (code === null ? undefined : wordsOf(code)) ?? unknown(code, text)
  return { ...(code !== null && { code }), ...words, passing: isPassing(words) }
}

function wordsOf(code: number): FailureWords | undefined {
  return failureTables.map((table) => table[code]).find((words) => words !== undefined)
}

/** Nothing is known of the code, so it is taken for one that passes: the agent can see for themselves. */
function unknown(code: number | null, text: string | null): FailureWords {
  if (text === withdrawn) return { reason: withdrawn, advice: 'It never left this computer. Retry sends it.', next: 'retry' }
  return {
    reason: text?.trim().replace(/\.$/, '') || 'the carrier gave no reason',
    advice: `Retry it. If it fails again, tell your administrator${code === null ? '' : ' the code'}.`,
    next: 'retry',
  }
}

function isPassing(words: FailureWords): boolean {
  return words.next === 'none' ? words.passing : words.next === 'retry' || words.next === 'wait'
}
