/** What this desk has done in a period: five numbers, when messages came and went, how chats ended, what was delivered. */
import { useState, type ReactNode } from 'react'
import { activityName, activityNameIn } from '../../common/activity.ts'
import { dateWriter, figure } from '../../common/wording/formats.ts'
import type { Period, Stats as Figures } from '../../contract/queries.ts'
import { offlineActivity } from '../../contract/settings.ts'
import { useMirror } from '../page/usePage.ts'
import { BackButton } from '../tasks/BackButton.tsx'
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

const periods = [
  { value: 'today', words: 'Today' },
  { value: 'yesterday', words: 'Yesterday' },
  { value: 'week', words: 'This week' },
] as const

const longDay = dateWriter({ weekday: 'long', month: 'long', day: 'numeric' })

export function Stats() {
  const [period, setPeriod] = useState<Period>('today')
  const { stats, at, failed } = useStats(period)
  const isWide = useWide()
  const choice = (
    <div className={css.choice}>
      <Segmented inline label="Period" value={period} options={periods} onChange={setPeriod} />
    </div>
  )
  const since = stats && `${period === 'week' ? 'Since ' : ''}${longDay(stats.from)}`
  return (
    <Page title="Stats" start={<BackButton />} sub={isWide && since} end={choice}>
      {failed && (
        <Notice tone="warn" className={css.notice}>
          The newest figures didn’t load. {at === undefined ? 'The next try is in a few seconds.' : `These are from ${clockTime(at)}.`}
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
        <h2>{period === 'week' ? 'Messages by day' : 'Messages by hour'}</h2>
        {!isTable && (
          <span className={css.key} aria-hidden>
            <i className={css.grey} /> Received <i className={css.petrol} /> Sent
          </span>
        )}
        <Button size="sm" variant="ghost" aria-pressed={isTable} onPress={() => setTable(!isTable)}>
          {isTable ? 'As a chart' : 'As a table'}
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
      <Number label="Chats finished" value={stats?.finished} note={stats && (stats.chats === 0 ? 'Your first chat starts the count.' : `${stats.chats} taken`)} />
      <Number label="Messages sent" value={stats?.sent} note={stats && `${stats.received} received`} />
      <Number label="Your first reply" value={stats && timeOf(stats.firstReplyMs)} note={stats && (stats.firstReplyMs === undefined ? 'No reply yet' : 'Half were faster')} />
      <Number label="Time per chat" value={stats && timeOf(stats.chatMs)} note={stats && (stats.chatMs === undefined ? 'No chat ended yet' : 'Half were shorter')} />
      <Number
        label={`Time ${activityName(work)}`}
        value={stats && hoursMinutes(stats.usedMs[work.id] ?? 0)}
        note={stats && (others.length > 0 && others.map(([activity, ms]) => `${activityNameIn(list, activity)} ${hoursMinutes(ms)}`).join(' · '))}
      />
    </dl>
  )
}

const timeOf = (ms: number | undefined): string => (ms === undefined ? '–' : stopwatch(ms))

type NumberProps = { readonly label: string; readonly value: number | string | undefined; readonly note?: ReactNode }

function Number({ label, value, note }: NumberProps) {
  return (
    <div className={css.number}>
      <dt>{label}</dt>
      <dd className={css.value}>{typeof value === 'number' ? figure(value) : (value ?? <span className={css.skeleton} />)}</dd>
      {note && <dd className={css.note}>{note}</dd>}
    </div>
  )
}
