/** The five numbers of the page, each with a note that says more of it. */
import type { ReactNode } from 'react'
import { activityName } from '../../common/activity.ts'
import { figure } from '../../common/wording/formats.ts'
import type { Stats, Times } from '../../contract/answers/stats.ts'
import { useMirror } from '../page/usePage.ts'
import { hoursMinutes, stopwatch } from '../words/durations.ts'
import { workActivity } from '../words/presence.ts'
import { FigureLink, type Counted } from './counted/FigureLink.tsx'
import css from './Stats.module.css'
import { chatListWords, statsWords, textListWords } from './words/words.ts'

type Props = { readonly stats: Stats | undefined; readonly show: (counted: Counted) => void }

export function Numbers({ stats, show }: Props) {
  const work = workActivity(useMirror((state) => state.settings.activities))
  const chats = (of: 'taken' | 'finished' | 'answered', count: number, says?: string) => (
    <FigureLink count={count} counted={{ kind: 'chats', of }} what={chatListWords[of]} show={show}>
      {says ?? figure(count)}
    </FigureLink>
  )
  const texts = (of: 'received' | 'sent', count: number, says?: string) => (
    <FigureLink count={count} counted={{ kind: 'texts', of }} what={textListWords[of]} show={show}>
      {says ?? figure(count)}
    </FigureLink>
  )
  const within = ({ ninetiethMs }: Times, none: string) => (ninetiethMs === undefined ? none : statsWords.mostWithin({ time: stopwatch(ninetiethMs) }))
  return (
    <dl className={css.numbers}>
      <Number label={statsWords.finished} value={stats && chats('finished', stats.finished)} note={stats && (stats.taken === 0 ? statsWords.firstChat : chats('taken', stats.taken, statsWords.taken({ count: stats.taken })))} />
      <Number label={statsWords.messagesSent} value={stats && texts('sent', stats.sent)} note={stats && texts('received', stats.received, statsWords.messagesReceived({ count: stats.received }))} />
      <Number label={statsWords.firstReply} value={stats && chats('answered', stats.firstAnswer.count, timeOf(stats.firstAnswer))} note={stats && within(stats.firstAnswer, statsWords.noReply)} />
      <Number label={statsWords.chatTime} value={stats && chats('finished', stats.handling.count, timeOf(stats.handling))} note={stats && within(stats.handling, statsWords.noChatEnded)} />
      <Number label={statsWords.timeIn({ activity: activityName(work) })} value={stats && hoursMinutes(stats.usedMs[work.id] ?? 0)} />
    </dl>
  )
}

const timeOf = ({ medianMs }: Times): string => (medianMs === undefined ? '–' : stopwatch(medianMs))

type NumberProps = { readonly label: string; readonly value: ReactNode; readonly note?: ReactNode }

function Number({ label, value, note }: NumberProps) {
  return (
    <div className={css.number}>
      <dt>{label}</dt>
      <dd className={css.value}>{value ?? <span className={css.skeleton} />}</dd>
      {note && <dd className={css.note}>{note}</dd>}
    </div>
  )
}
