/** The way of a text from status to status, planned when it is taken and read off the clock later: a restart cannot interrupt it. */
import type { Outcome } from '../numbers/numbers.ts'
import type { Random } from '../world/random.ts'

/** The statuses of Twilio's Message resource that occur here. */
export type Status = 'accepted' | 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'received'

export type Step = { readonly status: Status; /** Epoch ms. */ readonly at: number }

/** The steps of one text in order; the first is its status on being taken. */
export type Course = readonly [Step, ...Step[]]

/** How long after being taken a text reaches a status, in ms at speed 1. `receipt` is the longest wait for one that comes in time. */
const pace = { queued: 100, sent: [500, 3000], receipt: 40_000, late: 60_000 } as const

/**
 * How long after sending the receipt comes, in ms: half of them within 2 s, five of six within 6 s, one of sixty later than 40 s.
 * No carrier promises a time. Aggregators write of seconds, and of receipts that lag far behind when a carrier is busy
 * (for example https://arcos.zendesk.com/hc/en-us/articles/32558619532435); a Lomax distribution has both.
 */
const receiptAfter = (fraction: number): number => 500 + 1500 * ((1 - fraction) ** -0.8 - 1)

/** What a course is planned from. */
export type Journey = {
  /** When the text was taken, in epoch ms. */
  readonly at: number
  /** Chance goes by it. */
  readonly name: string
  readonly outcome: Outcome
  /** It goes by a Messaging Service, and so starts as `accepted`. */
  readonly isPooled: boolean
  /** The receipt comes so many ms after taking, whatever the speed. */
  readonly receiptMs?: number | undefined
}

/** The statuses on the way to an outcome, each with its delay in ms at speed 1. */
function delays({ name, outcome }: Journey, random: Random): [Status, number][] {
  const sent = random.between(pace.sent, `sent:${name}`)
  if (outcome.end === 'failed') return [['failed', sent]]
  const before: [Status, number][] = [['sending', sent / 2], ['sent', sent]]
  if (outcome.end === 'sent') return before
  const isLate = outcome.end === 'delivered' && outcome.late === true
  const receipt = Math.min(sent + receiptAfter(random.fraction(`receipt:${name}`)), pace.receipt)
  return [...before, [outcome.end, isLate ? pace.late : receipt]]
}

/**
 * Plans the course of an outgoing text.
 * Delays are divided by `speed`; however fast, each step lasts a ms, so that no status is skipped on the way.
 */
export function plan(journey: Journey, random: Random, speed: number): Course {
  const { at, isPooled, receiptMs } = journey
  const first: Step = { status: isPooled ? 'accepted' : 'queued', at }
  const steps: Step[] = []
  for (const [status, delay] of [...(isPooled ? [['queued', pace.queued] as const] : []), ...delays(journey, random)]) {
    const isReceipt = status === 'delivered' || status === 'undelivered'
    const after = isReceipt && receiptMs !== undefined ? receiptMs : Math.round(delay / speed)
    steps.push({ status, at: Math.max(at + after, (steps.at(-1) ?? first).at + 1) })
  }
  return [first, ...steps]
}

/** The step that a course has reached at `now` (epoch ms). */
export const stepAt = (course: Course, now: number): Step => course.findLast((step) => step.at <= now) ?? course[0]

/** When the course passes a status, in epoch ms; undefined when it never does. */
export const timeOf = (course: Course, status: Status): number | undefined => course.find((step) => step.status === status)?.at

/** When the text was or will be sent (outgoing) or was received (incoming), in epoch ms; undefined when it never is. */
export const sentAt = (course: Course): number | undefined => timeOf(course, 'sent') ?? timeOf(course, 'received')
