/** What this desk has done today, in five numbers and how its chats ended. */
import type { ReactNode } from 'react'
import type { Stats as Figures } from '../../contract/queries.ts'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { stopwatch } from '../words/durations.ts'
import { clockTime } from '../words/times.ts'
import { Outcomes } from './Outcomes.tsx'
import css from './Stats.module.css'
import { useStats } from './useStats.ts'

const longDay = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric' })

export function Stats() {
  const { stats, at, failed } = useStats()
  return (
    <Page title="Stats" sub={longDay.format(at)}>
      {failed && (
        <Notice tone="warn" className={css.notice}>
          The newest figures didn’t load. {at === undefined ? 'The next try is in a few seconds.' : `These are from ${clockTime(at)}.`}
        </Notice>
      )}
      <Numbers stats={stats} />
      {stats && <Outcomes outcomes={stats.outcomes} />}
    </Page>
  )
}

function Numbers({ stats }: { readonly stats: Figures | undefined }) {
  return (
    <dl className={css.numbers}>
      <Number label="Chats taken" value={stats?.chats} note={stats?.chats === 0 && 'Your first chat starts the count.'} />
      <Number label="Messages received" value={stats?.received} />
      <Number label="Messages sent" value={stats?.sent} />
      <Number
        label="Delivered"
        value={stats?.delivered}
        note={stats && (stats.failed > 0 ? <span className={css.bad}>{stats.failed} failed</span> : 'None failed')}
      />
      <Number
        label="First reply, median"
        value={stats && (stats.firstReplyMs === undefined ? '–' : stopwatch(stats.firstReplyMs))}
        note={stats && stats.firstReplyMs === undefined && 'No reply yet'}
      />
    </dl>
  )
}

type NumberProps = { readonly label: string; readonly value: number | string | undefined; readonly note?: ReactNode }

function Number({ label, value, note }: NumberProps) {
  return (
    <div className={css.number}>
      <dt>{label}</dt>
      <dd className={css.value}>{value?.toLocaleString('en-US') ?? <span className={css.skeleton} />}</dd>
      {note && <dd className={css.note}>{note}</dd>}
    </div>
  )
}
