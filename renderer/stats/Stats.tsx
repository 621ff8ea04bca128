/** What was done in some days: five numbers, when messages came and went, how chats ended, the time in each status, what was delivered. */
import { useMemo, useState } from 'react'
import { Download } from 'lucide-react'
import { activityNameIn } from '../../common/activity.ts'
import { whoseNumbers, type Stats as Figures, type Whose } from '../../contract/answers/stats.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { BackButton } from '../tasks/back/BackButton.tsx'
import { IconButton } from '../ui/button/IconButton.tsx'
import { classes } from '../ui/classes.ts'
import { Segmented } from '../ui/field/Segmented.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { ColorDot } from '../ui/sign/ColorDot.tsx'
import { useCompact } from '../ui/useMedia.ts'
import { hoursMinutes } from '../words/durations.ts'
import { dispositionColorIn, dispositionNameIn, noDisposition } from '../words/dispositions.ts'
import { clockTime } from '../words/times.ts'
import { CountedList } from './counted/CountedList.tsx'
import { FigureLink, type Counted } from './counted/FigureLink.tsx'
import { spanName } from './days/days.ts'
import { PeriodChoice, RangeFields } from './days/DaysChoice.tsx'
import { useDays } from './days/useDays.ts'
import { useStats, type Asked } from './days/useStats.ts'
import { Delivery } from './Delivery.tsx'
import { Messages } from './Messages.tsx'
import { Numbers } from './Numbers.tsx'
import { Shares } from './Shares.tsx'
import css from './Stats.module.css'
import { tableOf } from './table.ts'
import { chatListWords, statsWords, whoseWords } from './words/words.ts'

export function Stats() {
  const { days, choice, range, choose, change } = useDays()
  const [chosen, setWhose] = useState<Whose>('mine')
  const [counted, setCounted] = useState<Counted>()
  const isInTeam = useMirror(({ team }) => team.state === 'on')
  const whose = isInTeam ? chosen : 'mine'
  const asked = useMemo((): Asked => ({ days, whose }), [days, whose])
  const { figures: stats, at, failed } = useStats(asked)
  const isCompact = useCompact()
  const choices = (
    <>
      {isInTeam && <Segmented hidesLabel label={statsWords.whose} value={whose} options={whoseNumbers.map((value) => ({ value, words: whoseWords[value] }))} onChange={setWhose} />}
      <PeriodChoice choice={choice} onChoose={choose} />
    </>
  )
  const save = <Save asked={asked} stats={stats} />
  return (
    <Page title={statsWords.title} start={<BackButton />} sub={stats && <span className={css.days}>{spanName(stats)}</span>} end={isCompact ? save : <div className={css.choices}>{choices}{save}</div>}>
      {(isCompact || choice === 'range') && (
        <div className={classes(css.choices, css.under)}>
          {isCompact && choices}
          {choice === 'range' && <RangeFields range={range} onChange={change} />}
        </div>
      )}
      {failed && (
        <Notice tone="warn" className={css.notice}>
          {at === undefined ? statsWords.noFigures : statsWords.oldFigures({ time: clockTime(at) })}
        </Notice>
      )}
      {whose === 'team' && <Notice tone="info" className={css.notice}>{statsWords.ofTeam}</Notice>}
      <Numbers stats={stats} show={setCounted} />
      {stats && (
        <div className={css.charts}>
          <Messages days={days} stats={stats} show={setCounted} />
          <div className={css.side}>
            <Outcomes outcomes={stats.outcomes} show={setCounted} />
            <Activities usedMs={stats.usedMs} />
          </div>
        </div>
      )}
      {stats && <Delivery stats={stats} show={setCounted} />}
      {stats && counted && <CountedList counted={counted} asked={asked} stats={stats} onClose={() => setCounted(undefined)} />}
    </Page>
  )
}

function Save({ asked, stats }: { readonly asked: Asked; readonly stats: Figures | undefined }) {
  const { act, toasts } = usePage()
  const activities = useMirror((state) => state.settings.activities)
  const dispositions = useMirror((state) => state.settings.dispositions)
  const save = async (figures: Figures): Promise<void> => {
    if (await act('table.save', tableOf(asked, figures, { activities, dispositions }))) toasts.show(statsWords.saved)
  }
  return (
    <IconButton label={statsWords.save} isDisabled={!stats} onPress={() => stats && void save(stats)}>
      <Download size={16} strokeWidth={1.9} aria-hidden />
    </IconButton>
  )
}

function Outcomes({ outcomes, show }: Pick<Figures, 'outcomes'> & { readonly show: (counted: Counted) => void }) {
  const list = useMirror((state) => state.settings.dispositions)
  const shares = outcomes.map(({ disposition, count }) => {
    const name = disposition === undefined ? noDisposition.counted : dispositionNameIn(list, disposition)
    const counted: Counted = { kind: 'chats', of: 'finished', disposition: disposition ?? null }
    return { key: disposition ?? '', name, mark: <ColorDot color={dispositionColorIn(list, disposition)} />, amount: count, figure: <FigureLink count={count} counted={counted} what={statsWords.listOf({ what: chatListWords.finished, when: name })} show={show} /> }
  })
  return <Shares title={statsWords.outcomes} columns={[statsWords.outcome, statsWords.chats]} shares={shares} none={statsWords.noOutcome} />
}

function Activities({ usedMs }: Pick<Figures, 'usedMs'>) {
  const list = useMirror((state) => state.settings.activities)
  const used = Object.entries(usedMs).filter(([, ms]) => ms >= 60_000)
  if (used.length === 0) return null
  const shares = used.toSorted(([, a], [, b]) => b - a).map(([id, ms]) => ({ key: id, name: activityNameIn(list, id), amount: ms, figure: hoursMinutes(ms) }))
  return <Shares title={statsWords.activities} columns={[statsWords.activity, statsWords.time]} shares={shares} />
}
