/** Answers for the stats page: what a period holds, by this machine's days. */
import type { Period } from '../../contract/model.ts'
import type { Stats } from '../../contract/queries.ts'
import type { Span } from '../store/rows/stats.ts'
import type { Store } from '../store/store.ts'
import { midnightBefore } from './views/views.ts'

const monday = 1

/** @param now epoch ms */
export function spanOf(period: Period, now: number): Span {
  const today = midnightBefore(now)
  if (period === 'today') return { from: today, until: now + 1 }
  // The day before may have had 23 or 25 hours.
  if (period === 'yesterday') return { from: midnightBefore(today - 1), until: today }
  const day = new Date(today)
  return { from: day.setDate(day.getDate() - ((day.getDay() - monday + 7) % 7)), until: now + 1 }
}

export function statsOf(store: Store, period: Period, now: number): Stats {
  const span = spanOf(period, now)
  const { firstReplyMs, chatMs, outcomes, ...counts } = store.stats.in(span)
  return {
    ...span,
    ...counts,
    outcomes: outcomes.map(({ disposition, count }) => (disposition === null ? { count } : { disposition, count })),
    ...(firstReplyMs !== undefined && { firstReplyMs }),
    ...(chatMs !== undefined && { chatMs }),
    usedMs: usedIn(store, span),
  }
}

/** How long the worker was in each activity; no time in which they were away. */
function usedIn({ stints }: Store, { from, until }: Span): Readonly<Record<string, number>> {
  const used = new Map(stints.usedSince(from).map(({ activity, ms }) => [activity, ms]))
  const add = (activity: string, ms: number) => used.set(activity, (used.get(activity) ?? 0) + ms)
  for (const { activity, ms } of stints.usedSince(until)) add(activity, -ms)
  const present = stints.present()
  if (present?.away === null) add(present.activity, Math.max(0, until - Math.max(present.startedAt, from)))
  return Object.fromEntries([...used].filter(([, ms]) => ms > 0))
}
