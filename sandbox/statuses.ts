/** The way of a text from status to status, planned when it is taken and read off the clock later: a restart cannot interrupt it. */
import type { Outcome } from './numbers.ts'

/** The statuses of Twilio's Message resource that occur here. */
export type Status = 'accepted' | 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'received'

export type Step = { readonly status: Status; /** Epoch ms. */ readonly at: number }

/** The steps of one text in order; the first is its status on being taken. */
export type Course = readonly [Step, ...Step[]]

/** How long after being taken a text reaches each status, in ms at speed 1. */
const pace = { queued: 100, sending: 250, sent: 500, end: 1500, late: 60_000 } as const

/** The statuses on the way to an outcome, each with its delay in ms at speed 1. */
function delays(outcome: Outcome): [Status, number][] {
  if (outcome.end === 'failed') return [['failed', pace.sent]]
  const sent: [Status, number][] = [['sending', pace.sending], ['sent', pace.sent]]
  if (outcome.end === 'sent') return sent
  const late = outcome.end === 'delivered' && outcome.late === true
  return [...sent, [outcome.end, late ? pace.late : pace.end]]
}

/**
 * Plans the course of an outgoing text taken at `at` (epoch ms). With a Messaging Service it starts as `accepted`.
 * Delays are divided by `speed`; however fast, each step lasts a ms, so that no status is skipped on the way.
 */
export function plan(at: number, outcome: Outcome, { service, speed }: { service: boolean; speed: number }): Course {
  const later: [Status, number][] = [...(service ? [['queued', pace.queued] as [Status, number]] : []), ...delays(outcome)]
  const steps = later.map(([status, delay], index): Step => ({ status, at: at + Math.max(Math.round(delay / speed), index + 1) }))
  return [{ status: service ? 'accepted' : 'queued', at }, ...steps]
}

/** The step that a course has reached at `now` (epoch ms). */
export const stepAt = (course: Course, now: number): Step => course.findLast((step) => step.at <= now) ?? course[0]

/** When the course passes a status, in epoch ms; undefined when it never does. */
export const timeOf = (course: Course, status: Status): number | undefined => course.find((step) => step.status === status)?.at

/** When the text was or will be sent (outgoing) or was received (incoming), in epoch ms; undefined when it never is. */
export const sentAt = (course: Course): number | undefined => timeOf(course, 'sent') ?? timeOf(course, 'received')
