/** Who is in the team and who waits. Supervisors set a colleague's status here, and say who gets what waits. */
import type { ReactNode } from 'react'
import { LogOut } from 'lucide-react'
import { useMirror, usePage } from '../page/usePage.ts'
import { BackButton } from '../tasks/back/BackButton.tsx'
import { Button } from '../ui/button/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { clockTime } from '../words/times.ts'
import { useBoard } from './board/useBoard.ts'
import css from './Team.module.css'
import { Waiting } from './Waiting.tsx'
import { shiftWords, teamWords } from './words.ts'
import { Workers } from './Workers.tsx'

export function TeamPage() {
  const isIn = useMirror(({ team }) => team.state === 'on')
  return isIn ? <Board /> : <NotIn />
}

function Board() {
  const { view } = usePage()
  const isSupervisor = useMirror(({ team }) => team.isSupervisor)
  const { board, at, failed, refresh } = useBoard()
  const end = (
    <Button size="sm" aria-haspopup="dialog" onPress={view.openShiftEnd}>
      <LogOut size={14} strokeWidth={1.9} aria-hidden />
      {shiftWords.title}
    </Button>
  )
  return (
    <Frame end={end}>
      {failed && (
        <Notice tone="warn" className={css.notice}>
          {at === undefined ? teamWords.unreachable : teamWords.unreachableSince({ time: clockTime(at) })}
        </Notice>
      )}
      {board && (
        <div className={css.board}>
          <Waiting board={board} isSupervisor={isSupervisor} onDone={refresh} />
          <Workers workers={board.workers} isSupervisor={isSupervisor} onDone={refresh} />
        </div>
      )}
    </Frame>
  )
}

/** The desk has left the team while the page stood open. */
function NotIn() {
  const { view } = usePage()
  return (
    <Frame>
      <Notice tone="info" className={css.notice}>
        {teamWords.notIn}
        <Button size="sm" className={css.below} onPress={() => view.openPage('settings')}>
          {teamWords.openSettings}
        </Button>
      </Notice>
    </Frame>
  )
}

function Frame({ end, children }: { readonly end?: ReactNode; readonly children: ReactNode }) {
  return (
    <Page title={teamWords.title} start={<BackButton />} end={end}>
      {children}
    </Page>
  )
}
