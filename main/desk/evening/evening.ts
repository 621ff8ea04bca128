/** The figures of a practice evening, by the same rows and the same rules as the stats. */
import { lessons, type Evening, type Met, type Pace } from '../../../contract/answers/evening.ts'
import { textCounts, type Span, type TextCount } from '../../../contract/answers/stats.ts'
import type { Durations, SaidCount } from '../../store/rows/stats.ts'
import type { Context } from '../core/context.ts'
import { notMobile, optedOut } from '../outbox/failures/failures.ts'
import { deliveriesOf } from '../stats/fates.ts'
import { checksIn } from './checks.ts'
import { lessonOf } from './lesson.ts'
import { eveningIn } from './span.ts'
import { practiceVoters } from './voters.ts'

/** Of a conversation so much is looked at. */
const mostTexts = 200

export function eveningOf(context: Context): Evening {
  const { stats } = context.store
  const { span, entries } = eveningIn(context)
  const said = stats.said(span)
  const wrote = voters(said, 'received')
  return {
    ...span,
    ...(Object.fromEntries(textCounts.map((count) => [count, of(said, count).reduce((sum, each) => sum + each.count, 0)])) as Record<TextCount, number>),
    texted: voters(said, 'sent').size,
    wrote: wrote.size,
    firstAnswer: paceOf(stats.answers(span), stats.slowest('answers', span)),
    handling: paceOf(stats.handling(span), stats.slowest('handling', span)),
    checks: checksIn(entries, (id) => stoppedBy(context, id)),
    met: metIn(context, span, wrote),
  }
}

const of = (said: readonly SaidCount[], count: TextCount) => said.filter(({ delivery }) => deliveriesOf(count).includes(delivery))
const voters = (said: readonly SaidCount[], count: TextCount): ReadonlySet<string> => new Set(of(said, count).map(({ conversationId }) => conversationId))

const paceOf = ({ count, median }: Durations, slowest: number | null): Pace => ({ count, ...(median !== null && { medianMs: median }), ...(slowest !== null && { slowestMs: slowest }) })

/** The gate stops a text that was taken with the carrier's own code; it is the gate's doing where the carrier was not asked, or did not refuse. */
function stoppedBy({ store }: Context, messageId: string): 'opted-out' | 'landline' | 'wrong-number' | undefined {
  const { errorCode, errorText } = store.messages.get(messageId)!
  if (store.attempts.last(messageId)?.outcome === 'refused') return undefined
  if (errorText === 'wrong-number') return 'wrong-number'
  return errorCode === optedOut ? 'opted-out' : errorCode === notMobile ? 'landline' : undefined
}

/** @param wrote the conversations of those who wrote */
function metIn({ store }: Context, { from }: Span, wrote: ReadonlySet<string>): readonly Met[] {
  const met = Object.entries(practiceVoters).flatMap(([phone, personality]): readonly Met[] => {
    const id = store.conversations.with(phone)?.id
    if (id === undefined || !wrote.has(id)) return []
    const rows = store.messages.pageAfter(id, (store.messages.firstFrom(id, from) ?? 0) - 1, mostTexts)
    const said = rows.filter(({ direction, delivery, by }) => direction === 'inbound' || (by === null && deliveriesOf('sent').includes(delivery)))
    return [{ personality, lesson: lessonOf(personality, { said, marks: new Set(store.marks.of(phone).map(({ kind }) => kind)), isOpen: store.tasks.newestOpen(id) !== undefined }) }]
  })
  const gravest = met.toSorted((a, b) => lessons.indexOf(a.lesson) - lessons.indexOf(b.lesson))
  return met.filter(({ personality }, at) => met.findIndex((each) => each.personality === personality) === at).map(({ personality }) => gravest.find((each) => each.personality === personality)!)
}
