/** What this desk has done in a period: five numbers, when messages came and went, how chats ended, what was delivered. */
import { useState, type ReactNode } from 'react'
import { activityName, activityNameIn } from '../../common/activity.ts'
import { dateWriter, figure } from '../../common/wording/formats.ts'
import { periods, type Period } from '../../contract/model.ts'
import type { Stats as Figures } from '../../contract/queries.ts'
import { offlineActivity } from '../../contract/settings.ts'
import { useMirror } from '../page/usePage.ts'
import { BackButton } from '../tasks/back/BackButton.tsx'
import { Button } from '../ui/button/Button.tsx'
import { Segmented } from '../ui/field/Segmented.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { useWide } from '../ui/useMedia.ts'
import { hoursMinutes, stopwatch } from '../words/durations.ts'
import { workActivity } from '../words/presence.ts'
import { clockTime } from '../words/times.ts'
import { Chart, ChartTable } from './Chart.tsx'
import { Delivery } from './Delivery.tsx'
import { Outcomes } from './Outcomes.tsx'
import css from './Stats.module.css'
import { useStats } from './useStats.ts'
import { periodWords, statsWords } from './words.ts'

const longDay = dateWriter({ weekday: 'long', month: 'long', day: 'numeric' })

export function Stats() {
  const [period, setPeriod] = useState<Period>('today')
  const { stats, at, failed } = useStats(period)
  const isWide = useWide()
  const choice = (
    <div className={css.choice}>
      <Segmented inline label={statsWords.period} value={period} options={periods.map((each) => ({ value: each, words: periodWords[each] }))} onChange={setPeriod} />
    </div>
  )
  const day = stats && longDay(stats.from)
  const since = day && (period === 'week' ? statsWords.sinceDay({ day }) : day)
  return (
    <Page title={statsWords.title} start={<BackButton />} sub={isWide && since} end={choice}>
      {failed && (
        <Notice tone="warn" className={css.notice}>
          {at === undefined ? statsWords.noFigures : statsWords.oldFigures({ time: clockTime(at) })}
        </Notice>
      )}
      <Numbers stats={stats} />
      {stats && (
        <div className={css.charts}>
          <Messages period={period} stats={stats} />
          <Outcomes outcomes={stats.outcomes} />
        </div>
      )}
      {stats && <Delivery period={period} stats={stats} />}
    </Page>
  )
}

function Messages({ period, stats }: { readonly period: Period; readonly stats: Figures }) {
  const [isTable, setTable] = useState(false)
  return (
    <section className={css.messages}>
      <header>
        <h2>{period === 'week' ? statsWords.byDay : statsWords.byHour}</h2>
        {!isTable && (
          <span className={css.key} aria-hidden>
            <i className={css.grey} /> {statsWords.received} <i className={css.petrol} /> {statsWords.sent}
          </span>
        )}
        <Button size="sm" variant="ghost" aria-pressed={isTable} onPress={() => setTable(!isTable)}>
          {isTable ? statsWords.asChart : statsWords.asTable}
        </Button>
      </header>
      {isTable ? <ChartTable period={period} stats={stats} /> : <Chart period={period} stats={stats} />}
    </section>
  )
}

function Numbers({ stats }: { readonly stats: Figures | undefined }) {
  const list = useMirror((state) => state.settings.activities)
  const work = workActivity(list)
  const others = Object.entries(stats?.usedMs ?? {}).filter(([activity, ms]) => activity !== work.id && activity !== offlineActivity && ms >= 60_000)
  return (
    <dl className={css.numbers}>
      <Number label={statsWords.finished} value={stats && figure(stats.finished)} note={stats && (stats.chats === 0 ? statsWords.firstChat : statsWords.taken({ count: stats.chats }))} />
      <Number label={statsWords.messagesSent} value={stats && figure(stats.sent)} note={stats && statsWords.messagesReceived({ count: stats.received })} />
      <Number label={statsWords.firstReply} value={stats && timeOf(stats.firstReplyMs)} note={stats && (stats.firstReplyMs === undefined ? statsWords.noReply : statsWords.halfFaster)} />
      <Number label={statsWords.chatTime} value={stats && timeOf(stats.chatMs)} note={stats && (stats.chatMs === undefined ? statsWords.noChatEnded : statsWords.halfShorter)} />
      <Number
        label={statsWords.timeIn({ activity: activityName(work) })}
        value={stats && hoursMinutes(stats.usedMs[work.id] ?? 0)}
        note={stats && (others.length > 0 && others.map(([activity, ms]) => statsWords.otherTime({ activity: activityNameIn(list, activity), time: hoursMinutes(ms) })).join(' · '))}
      />
    </dl>
  )
}

const timeOf = (ms: number | undefined): string => (ms === undefined ? '–' : stopwatch(ms))

type NumberProps = { readonly label: string; readonly value: string | undefined; readonly note?: ReactNode }

function Number({ label, value, note }: NumberProps) {
  return (
    <div className={css.number}>
      <dt>{label}</dt>
      <dd className={css.value}>{value ?? <span className={css.skeleton} />}</dd>
      {note && <dd className={css.note}>{note}</dd>}
    </div>
  )
}
