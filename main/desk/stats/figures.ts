/** The figures of a span of days, from the tally that every commit keeps. */
import { textCounts, type Bar, type Span, type Stats, type TextCount, type Times, type Whose } from '../../../contract/answers/stats.ts'
import type { Durations, TallyOf } from '../../store/rows/stats.ts'
import type { Store } from '../../store/store.ts'
import { barsIn } from './days.ts'
import { deliveriesOf } from './fates.ts'

/** @param now epoch ms: the present activity lasts until then */
export function statsOf(store: Store, span: Span, whose: Whose, now: number): Stats {
  const { by, spans } = barsIn(span)
  const outcomes = outcomesIn(store, span)
  const texts = spans.map((each) => textsIn(store, each, whose))
  return {
    ...span,
    ...texts.reduce(together),
    taken: store.stats.tally('taken', span).get('') ?? 0,
    finished: outcomes.reduce((sum, { count }) => sum + count, 0),
    outcomes,
    firstAnswer: timesIn(store.stats.answers(span)),
    handling: timesIn(store.stats.handling(span)),
    by,
    bars: spans.map((each, index): Bar => ({ ...each, ...pick(texts[index]!) })),
    usedMs: usedIn(store, span, now),
  }
}

type Texts = Readonly<Record<TextCount, number>>

const pick = ({ received, sent }: Texts) => ({ received, sent })
const together = (one: Texts, other: Texts) => Object.fromEntries(textCounts.map((count) => [count, one[count] + other[count]])) as Texts

function textsIn({ stats }: Store, span: Span, whose: Whose): Texts {
  const tallies = tallied(whose).map((what) => stats.tally(what, span))
  const sum = (count: TextCount): number => tallies.flatMap((tally) => deliveriesOf(count).map((delivery) => tally.get(delivery) ?? 0)).reduce((all, each) => all + each, 0)
  return Object.fromEntries(textCounts.map((count) => [count, sum(count)])) as Texts
}

const tallied = (whose: Whose): readonly TallyOf[] => (whose === 'team' ? ['received', 'sent', 'colleague'] : ['received', 'sent'])

function outcomesIn({ stats }: Store, span: Span): Stats['outcomes'] {
  const ended = [...stats.tally('ended', span)].filter(([, count]) => count > 0).toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  return ended.map(([disposition, count]) => (disposition === '' ? { count } : { disposition, count }))
}

const timesIn = ({ count, median, ninetieth }: Durations): Times => ({ count, ...(median !== null && { medianMs: median }), ...(ninetieth !== null && { ninetiethMs: ninetieth }) })

/** How long the worker was in each activity; no time in which they were away. */
function usedIn({ stints }: Store, { from, until }: Span, now: number): Readonly<Record<string, number>> {
  const used = new Map(stints.usedSince(from).map(({ activity, ms }) => [activity, ms]))
  const add = (activity: string, ms: number) => used.set(activity, (used.get(activity) ?? 0) + ms)
  for (const { activity, ms } of stints.usedSince(until)) add(activity, -ms)
  const present = stints.present()
  if (present?.away === null) add(present.activity, Math.max(0, Math.min(until, now) - Math.max(present.startedAt, from)))
  return Object.fromEntries([...used].filter(([, ms]) => ms > 0))
}
