/** What the tables of failures say of a code. */
import type { Advice } from './advice.ts'

/**
 * Sending again helps after `retry` and `wait`, and never after `edit-number`, `landline` and `stop`; with `none` it helps when `passing`:
 * somebody can mend the cause.
 */
export type FailureRule = { readonly advice: Advice } & (
  | { readonly next: 'retry' | 'edit-number' | 'landline' | 'stop' }
  | { readonly next: 'wait'; readonly waitMs: number }
  | { readonly next: 'none'; readonly passing: boolean }
)

/** By Twilio's error code. */
export type FailureTable = Readonly<Record<number, FailureRule>>

export const minutes = (count: number): number => count * 60_000
export const hours = (count: number): number => minutes(count * 60)
