/** The way of a text from status to status, planned when it is taken and read off the clock later: a restart cannot interrupt it. */
import type { Outcome } from './numbers.ts'

/** The statuses of Twilio's Message resource that occur here. */
export type Status = 'accepted' | 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'received'

export type Step = { readonly status: Status; /** Epoch ms. */ readonly at: number }

/** The steps of one text in order; the first is its status on being taken. */
export type Course = readonly [Step, ...Step[]]

/** How long after being taken a text reaches each status, in ms at speed 1. */
const pace = { queued: 100, sending: 250, sent: 500, end: 1500, late: 60_000 } as const

/**
 * Plans the course of an outgoing text taken at `at` (epoch ms). With a Messaging Service it starts as `accepted`.
 * Delays are divided by `speed`.
 */
export function plan(at: number, outcome: Outcome, { service, speed }: { service: boolean; speed: number }): Course {
  const step = (status: Status, delay: number): Step => ({ status, at: Math.round(at + delay / speed) })
  const first: readonly [Step, ...Step[]] = service ? [step('accepted', 0), step('queued', pace.queued)] : [step('queued', 0)]
  if (outcome.end === 'failed') return [...first, step('failed', pace.sent)]
  const sent: readonly [Step, ...Step[]] = [...first, step('sending', pace.sending), step('sent', pace.sent)]
  if (outcome.end === 'sent') return sent
  const late = outcome.end === 'delivered' && outcome.late === true
  return [...sent, step(outcome.end, late ? pace.late : pace.end)]
}

/** The step that a course has reached at `now` (epoch ms). */
export const stepAt = (course: Course, now: number): Step => course.findLast((step) => step.at <= now) ?? course[0]

/** When the course passes a status, in epoch ms; undefined when it never does. */
export const timeOf = (course: Course, status: Status): number | undefined => course.find((step) => step.status === status)?.at

/** When the text was or will be sent (outgoing) or was received (incoming), in epoch ms; undefined when it never is. */
export const sentAt = (course: Course): number | undefined => timeOf(course, 'sent') ?? timeOf(course, 'received')
