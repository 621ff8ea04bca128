/** The left panel: what is offered, what waits for its owner, what is being talked about, what is ending, and what waits for an answer. */
import { useMemo, useState } from 'react'
import type { Task } from '../../contract/model.ts'
import { FollowUpList } from '../followups/FollowUpList.tsx'
import { useMirror } from '../page/usePage.ts'
import { pane } from '../ui/keys/panes.ts'
import { Region } from '../ui/region/Region.tsx'
import { ActiveList } from './lists/ActiveList.tsx'
import { ClosedList } from './lists/ClosedList.tsx'
import { WrapUpList } from './lists/WrapUpList.tsx'
import { HeldList } from './offers/HeldList.tsx'
import { Incoming } from './offers/Incoming.tsx'
import { OfferFoot } from './offers/OfferFoot.tsx'
import { useOfferPlace } from './offers/useOfferPlace.ts'
import { ParkedList } from './parked/ParkedList.tsx'
import { Heading } from './rows/Heading.tsx'
import { parkedOf } from './rows/panel.ts'
import { useSections } from './rows/useSections.ts'
import { ScheduledList } from './scheduled/ScheduledList.tsx'
import css from './TaskPanel.module.css'
import { TodayFoot } from './TodayFoot.tsx'
import { useHeldRows } from './useHeldRows.ts'
import { useTaskKeys } from './useTaskKeys.ts'
import { tasksWords } from './words.ts'

const none: readonly Task[] = []

export function TaskPanel() {
  return (
    <nav className={css.panel} aria-label={tasksWords.panel} {...pane}>
      <Region>
        <Lists />
      </Region>
      <Region renderFailed={() => null}>
        <TodayFoot />
      </Region>
    </nav>
  )
}

function Lists() {
  // In state, not in a ref: the lists inside are drawn before their scroller is, and must be drawn again when it is there.
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null)
  const routes = useMirror((state) => state.routes)
  const routeCount = useMirror((state) => state.routeCount)
  const { incoming, held, active, wrapUp, queued } = useSections()
  const parked = useMemo(() => parkedOf(routes), [routes])
  useTaskKeys(active, incoming[0] ?? held[0])
  const place = useOfferPlace()
  const atFoot = useMemo(() => (place === 'foot' ? incoming : incoming.slice(1)), [place, incoming])
  useHeldRows(scroll, incoming.length)
  return (
    <>
      <Incoming offers={place === 'panel' ? incoming : none} isElsewhere={place !== 'panel' && incoming.length > 0} queued={queued} active={active.length} />
      <div className={css.scroll} ref={setScroll}>
        <div>
          <HeldList tasks={held} />
          <Heading count={active.length}>{tasksWords.active}</Heading>
          {active.length === 0 && <p className={css.empty}>{tasksWords.noActive}</p>}
          <ActiveList tasks={active} scroll={scroll} />
          {wrapUp.length > 0 && <Heading count={wrapUp.length}>{tasksWords.wrapUp}</Heading>}
          <WrapUpList tasks={wrapUp} />
          <FollowUpList />
          <Heading count={routeCount}>{tasksWords.waitingForReply}</Heading>
          {routeCount === 0 && <p className={css.empty}>{tasksWords.noneWaits}</p>}
          <ParkedList routes={parked} more={routeCount > parked.length} scroll={scroll} />
          <ScheduledList />
          <ClosedList />
        </div>
      </div>
      {place !== 'strip' && <OfferFoot offers={atFoot} isRest={place === 'panel'} />}
    </>
  )
}
