/** The end of a practice evening: what was sent, how fast, what was stopped or asked about before it went out, whom the agent met, and how to go on. */
import { useCallback, useState } from 'react'
import type { Evening } from '../../contract/answers/evening.ts'
import { accountWords } from '../account/words.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { CountedList } from '../stats/counted/CountedList.tsx'
import type { Counted } from '../stats/counted/FigureLink.tsx'
import { useFigures } from '../stats/days/useFigures.ts'
import type { Asked } from '../stats/days/useStats.ts'
import { statsWords } from '../stats/words/words.ts'
import { BackButton } from '../tasks/back/BackButton.tsx'
import { Button } from '../ui/button/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { clockTime, dayOf } from '../words/times.ts'
import css from './Evening.module.css'
import { Figures } from './Figures.tsx'
import { Met } from './Met.tsx'
import { StillOpen } from './StillOpen.tsx'
import { eveningWords as words } from './words.ts'

/** An evening is a part of today. */
const asked: Asked = { days: 'today', whose: 'mine' }

export function EveningPage() {
  const { query } = usePage()
  const { figures: evening, at, failed } = useFigures(useCallback(() => query('evening.of', {}), [query]))
  const [counted, setCounted] = useState<Counted>()
  return (
    <Page title={words.title} start={<BackButton />} sub={evening && sinceWhen(evening)}>
      {failed && (
        <Notice tone="warn" className={css.notice}>
          {at === undefined ? statsWords.noFigures : statsWords.oldFigures({ time: clockTime(at) })}
        </Notice>
      )}
      {evening && (
        <div className={css.groups}>
          <Figures evening={evening} show={setCounted} />
          <StillOpen />
        </div>
      )}
      {evening && <Met met={evening.met} />}
      <WaysOn />
      {evening && counted && <CountedList counted={counted} asked={asked} stats={evening} onClose={() => setCounted(undefined)} />}
    </Page>
  )
}

const sinceWhen = ({ from }: Evening): string => (from === dayOf(from) ? words.today : words.since({ time: clockTime(from) }))

function WaysOn() {
  const { act, toasts, view } = usePage()
  const isManaged = useMirror((state) => state.settings.managed)
  const playAgain = async (): Promise<void> => {
    if (!(await act('evening.begin', {}))) return
    toasts.show(words.begun)
    view.closePage()
  }
  const connect = (): void => {
    view.openPage('settings')
    view.seek(accountWords.connectTwilio)
  }
  return (
    <div className={css.ways}>
      <Button size="lg" onPress={() => void playAgain()}>
        {words.again}
      </Button>
      {!isManaged && (
        <Button size="lg" onPress={connect}>
          {words.connect}
        </Button>
      )}
      <Button size="lg" variant="primary" onPress={view.closePage}>
        {words.goOn}
      </Button>
    </div>
  )
}
