/** The ladder a message climbs. What is not written here cannot happen. */
import type { Delivery } from '../../../../contract/model.ts'

const byCarrier = ['accepted', 'sent', 'delivered', 'undelivered', 'failed', 'unconfirmed'] as const satisfies readonly Delivery[]

/**
 * Every legal step, or `final`: nothing more will be heard of the message. Before the carrier has the text it may go back to `queued` (a passing trouble, or the carrier is known not
 * to have it); from `accepted` on it only climbs, whatever order the carrier's words arrive in.
 */
const ladder: Record<Delivery, readonly Delivery[] | 'final'> = {
  received: 'final',
  queued: ['sending', 'failed'],
  sending: ['queued', 'checking', ...byCarrier],
  checking: ['queued', 'unclear', ...byCarrier],
  unclear: ['queued', 'unconfirmed'],
  accepted: ['sent', 'delivered', 'undelivered', 'failed', 'unconfirmed'],
  sent: ['delivered', 'undelivered', 'failed', 'unconfirmed'],
  delivered: 'final',
  undelivered: 'final',
  failed: 'final',
  unconfirmed: 'final',
}

/** Whether a message may go from one delivery to the next. */
export const maySettle = (from: Delivery, to: Delivery): boolean => ladder[from] !== 'final' && ladder[from].includes(to)

/** Whether nothing more will be heard of the message. */
export const isFinal = (delivery: Delivery): boolean => ladder[delivery] === 'final'

/** Whether the carrier took the text for certain, whatever became of it. */
export const isWithCarrier = (delivery: Delivery): boolean => delivery !== 'failed' && byCarrier.some((each) => each === delivery)
