/** A chat in the list: who, how long, the last words, who waits for whom, and what is unread. */
import { AlarmClock, CornerUpLeft, Hourglass } from 'lucide-react'
import type { Task } from '../../contract/model.ts'
import { useMirror, useNow, usePage } from '../page/usePage.ts'
import { classes } from '../ui/classes.ts'
import { Avatar } from '../ui/sign/Avatar.tsx'
import { Badge } from '../ui/sign/Badge.tsx'
import text from '../ui/text.module.css'
import { stopwatch } from '../words/durations.ts'
import { nameOf } from '../words/phone.ts'
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
  const name = nameOf(contact, task.phone)
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
          <span className={classes(css.name, text.ellipsis)}>{name}</span>
          {task.assignedAt !== undefined && <Elapsed since={task.assignedAt} />}
        </span>
        <span className={css.bottom}>
          <span className={classes(css.line, text.ellipsis)}>{lastLine(task)}</span>
          <WaitingMark task={task} />
          <Badge count={task.unread} />
        </span>
      </span>
    </div>
  )
}

function lastLine(task: Task): string {
  if (!task.last) return ''
  const body = task.last.body || 'Picture'
  return task.last.direction === 'outbound' ? `You: ${body}` : body
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
  const waiting = waitingIn(task, now, useMirror((state) => state.settings.rules))
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
