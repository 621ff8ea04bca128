/** What a practice evening was like, as it crosses to the page. Plain constants, since the page reads no schema. */
import type { Span, TextCount } from './stats.ts'

/** Who writes to a hotline in an evening; practice voters play each of them (sandbox/voters). */
export const personalities = [
  'curious', 'hurried', 'hostile', 'spanish', 'wrong-number', 'stops-in-words', 'one-word', 'rambler', 'picture', 'late-night', 'mexico', 'needs-care',
] as const
export type Personality = (typeof personalities)[number]

/**
 * What was looked at before texts went out. Stopped: `opted-out`, `wrong-number`, `landline`, `no-number`, and `quiet-hours` where night stops. `held`: for the voter's
 * morning. `night`: sent at night there, by an agent who knew. `slip`: the agent was asked whether it was for somebody else, or still meant; `sure`: and sent it all the same.
 */
export const checks = ['opted-out', 'wrong-number', 'landline', 'no-number', 'quiet-hours', 'held', 'night', 'slip', 'sure'] as const
export type Check = (typeof checks)[number]

/**
 * What came of somebody whom the agent met, the gravest first. `texted-again`, `stopped`: after they had asked not to be texted, or nothing went to them any more. `night`: they were
 * texted at night where they are. `unmarked`, `marked`: whether it is known that the number is somebody else's. `waits`: for a first answer; `unanswered`: their chat is over without one.
 */
export const lessons = ['texted-again', 'night', 'unmarked', 'waits', 'unanswered', 'answered', 'marked', 'stopped'] as const
export type Lesson = (typeof lessons)[number]
/** Of several voters of one personality the gravest. */
export type Met = { readonly personality: Personality; readonly lesson: Lesson }

/** The 50th percentile and the longest; absent when there was none. */
export type Pace = { readonly count: number; readonly medianMs?: number; readonly slowestMs?: number }

/** The agent's own work since the evening began: since they began anew, else since this machine's midnight. `until` is the end of its day. */
export type Evening = Span &
  Readonly<Record<TextCount, number>> & {
    /** Voters to whom a text went, and voters who wrote. */
    readonly texted: number
    readonly wrote: number
    readonly firstAnswer: Pace
    /** Of the chats that were finished. */
    readonly handling: Pace
    readonly checks: Readonly<Record<Check, number>>
    readonly met: readonly Met[]
  }
