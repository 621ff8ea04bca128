/** A chat in the list: who, how long, the last words, who waits for whom, and what is unread. */
import { AlarmClock, CornerUpLeft, Hourglass } from 'lucide-react'
import type { Task } from '../../contract/model.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { useMirror, useNow, usePage } from '../page/usePage.ts'
import { classes } from '../ui/classes.ts'
import { Avatar } from '../ui/sign/Avatar.tsx'
import { Badge } from '../ui/sign/Badge.tsx'
import { Words } from '../ui/text/Words.tsx'
import text from '../ui/text.module.css'
import { stopwatch } from '../words/durations.ts'
import { rowName, waitingIn, type Waiting } from './panel.ts'
import css from './Row.module.css'
import panel from './TaskPanel.module.css'

type Props = {
  readonly task: Task
  readonly index: number
  readonly count: number
  /** px from the top of the list. */
  readonly top: number
  readonly isSelected: boolean
  /** The one row that Tab comes to. */
  readonly isStop: boolean
  readonly onFocus: () => void
}

export function TaskRow({ task, index, count, top, isSelected, isStop, onFocus }: Props) {
  const { view } = usePage()
  const contact = useMirror((state) => state.contacts.get(task.phone))
  const name = useNumbers().nameOf(contact, task.phone)
  const now = useNow(10_000)
  return (
    <div
      role="option"
      aria-label={rowName(name, task, now)}
      aria-selected={isSelected}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-index={index}
      tabIndex={isStop ? 0 : -1}
      className={classes(css.row, panel.placed, isSelected && css.selected, task.unread > 0 && css.unread)}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => view.openTask(task.id)}
      onFocus={onFocus}
    >
      <Avatar name={contact?.name} seed={task.phone} size={34} />
      <span className={css.main}>
        <span className={css.top}>
          <Words className={classes(css.name, text.ellipsis)}>{name}</Words>
          {task.assignedAt !== undefined && <Elapsed since={task.assignedAt} />}
        </span>
        <span className={css.bottom}>
          <LastLine task={task} />
          <WaitingMark task={task} />
          <Badge count={task.unread} />
        </span>
      </span>
    </div>
  )
}

/** What was written last. The beginning of the words is what has to be seen, on whichever side it stands. */
export function LastLine({ task: { last } }: { task: Pick<Task, 'last'> }) {
  return (
    <span className={css.line}>
      {last?.direction === 'outbound' && <span className={css.whose}>You: </span>}
      <Words className={text.ellipsis}>{last && (last.isEmpty ? '(empty message)' : last.body || 'Picture')}</Words>
    </span>
  )
}

function Elapsed({ since }: { since: number }) {
  const now = useNow()
  return (
    <span className={classes(css.elapsed, text.num)} title="Time in chat">
      {stopwatch(now - since)}
    </span>
  )
}

function WaitingMark({ task }: { task: Task }) {
  const now = useNow()
  const waiting = waitingIn(task, now)
  if (!waiting) return null
  const { icon: Icon, look, says } = markOf(waiting)
  return (
    <span className={classes(css.waiting, text.num, look)} title={says}>
      <Icon size={12} strokeWidth={2.1} aria-hidden />
      {stopwatch(now - waiting.since)}
    </span>
  )
}

function markOf(waiting: Waiting) {
  if (waiting.on === 'voter') return { icon: CornerUpLeft, look: undefined, says: 'Waiting for the voter' }
  const says = 'The voter waits for an answer'
  if (waiting.tone === 'late') return { icon: AlarmClock, look: css.late, says }
  return { icon: Hourglass, look: waiting.tone === 'warn' ? css.warn : undefined, says }
}
