/** What the page says of states, failures and refusals. */
import { hasFailed } from '../../common/delivery.ts'
import type { Refusal } from '../../contract/commands.ts'
import type { Delivery, Failure } from '../../contract/model.ts'
import { accountWords, deliveryWords, refusedWords, stateWords } from './tables.ts'
import { colleagueName } from './colleagues.ts'
import { comingMoment } from './times.ts'

/** A wait that is shorter than this is over before it is read. */
const worthSayingMs = 60_000

/** Of a text that is queued: `Queued, goes out at 3:30 PM`, or just `Queued` when it waits for nothing but its turn. */
export function queuedWords(waitsUntil: number | undefined, now: number): string {
  const waits = waitsUntil !== undefined && waitsUntil - now >= worthSayingMs
  return waits ? stateWords.queuedUntil(comingMoment(waitsUntil, now)) : deliveryWords.queued
}

/** `1 message waits`, `3 messages wait`. */
export const waitingWords = (count: number): string => stateWords.wait({ count })

/** Whether the agent has to do something, or may want to. */
export const asksForMore = (delivery: Delivery): boolean => hasFailed(delivery) || delivery === 'unclear'

/** Whether the text is still on this machine only. */
export const isQueued = (delivery: Delivery): boolean => delivery === 'queued' || delivery === 'sending' || delivery === 'checking'

/** `Not delivered: phone off or out of range.` */
export function failureWords(delivery: 'undelivered' | 'failed', failure: Failure | undefined): string {
  return failure ? stateWords[delivery]({ reason: failure.reason.replace(/\.$/, '') }) : stateWords[`${delivery}Somehow`]
}

/** Why the desk did not do it, and what to do; what the agent typed is still there. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'canceled':
      return ''
    case 'account':
      return accountWords[refusal.fault]
    case 'trouble':
      return refusal.text
    case 'held':
      return refusedWords.held({ name: colleagueName(refusal.name) })
    case 'too-long':
    case 'many-tags':
      return refusedWords[refusal.kind]({ limit: refusal.limit })
    default:
      return refusedWords[refusal.kind]
  }
}
