/** A chat in the list: who, how long, the last words, who waits for whom, and what is unread. */
import { memo } from 'react'
import { AlarmClock, CircleAlert, CircleHelp, CircleSlash, CornerUpLeft, Hourglass, PencilLine, type LucideIcon } from 'lucide-react'
import type { Task } from '../../../contract/model.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { useDraft, useMirror, useNow, usePage } from '../../page/usePage.ts'
import { classes } from '../../ui/classes.ts'
import { Avatar } from '../../ui/sign/Avatar.tsx'
import { Badge } from '../../ui/sign/Badge.tsx'
import { Sentence, Words } from '../../ui/text/Words.tsx'
import text from '../../ui/text.module.css'
import { colleagueName } from '../../words/colleagues.ts'
import { stopwatch } from '../../words/durations.ts'
import { barOf } from '../../words/marks.ts'
import { rowName, saidIn, waitingIn, type Waiting } from './panel.ts'
import css from './Row.module.css'
import { signsOf, type Sign } from './rowSigns.ts'
import panel from '../TaskPanel.module.css'
import { tasksWords } from '../words.ts'

type Props = {
  readonly task: Task
  readonly index: number
  readonly count: number
  /** px from the top of the list. */
  readonly top: number
  readonly isSelected: boolean
  /** The one row that Tab comes to. */
  readonly isStop: boolean
  readonly onFocus: (taskId: string) => void
}

export const TaskRow = memo(function TaskRow({ task, index, count, top, isSelected, isStop, onFocus }: Props) {
  const { view } = usePage()
  const contact = useMirror((state) => state.contacts.get(task.phone))
  const draft = useDraft(task.conversationId)
  const bar = barOf(contact)
  const signs = signsOf(task, bar, draft)
  const name = useNumbers().nameOf(contact, task.phone)
  const now = useNow(10_000)
  return (
    <div
      role="option"
      aria-label={rowName(name, task, signs.map(({ says }) => says), now)}
      aria-selected={isSelected}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-index={index}
      tabIndex={isStop ? 0 : -1}
      className={classes(css.row, panel.placed, isSelected && css.selected, task.unread > 0 && css.unread)}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => view.openTask(task.id)}
      onFocus={() => onFocus(task.id)}
    >
      <Avatar name={contact?.name} seed={task.phone} size={34} />
      <span className={css.main}>
        <span className={css.top}>
          <Words className={classes(css.name, text.ellipsis)}>{name}</Words>
          {task.assignedAt !== undefined && <Elapsed since={task.assignedAt} />}
        </span>
        <span className={css.bottom}>
          {signs.map((sign) => (
            <SignMark key={sign.kind} sign={sign} />
          ))}
          <LastLine task={task} />
          {!bar && <WaitingMark task={task} />}
          <Badge count={task.unread} />
        </span>
      </span>
    </div>
  )
})

/** What was written last. The beginning of the words is what has to be seen, on whichever side it stands. */
export function LastLine({ task: { last } }: { task: Pick<Task, 'last'> }) {
  return (
    <span className={css.line}>
      {last?.direction === 'outbound' && (
        <span className={css.whose}>
          <Sentence text={last.by === undefined ? tasksWords.you : tasksWords.colleague({ name: colleagueName(last.by) })} />{' '}
        </span>
      )}
      <Words className={text.ellipsis}>{saidIn(last)}</Words>
    </span>
  )
}

function Elapsed({ since }: { since: number }) {
  const now = useNow()
  return (
    <span className={classes(css.elapsed, text.num)} title={tasksWords.timeInChat}>
      {stopwatch(now - since)}
    </span>
  )
}

const signIcons: Readonly<Record<Sign['kind'], LucideIcon>> = { failed: CircleAlert, unclear: CircleHelp, asks: CircleHelp, barred: CircleSlash, draft: PencilLine }
const signLooks: Readonly<Partial<Record<Sign['kind'], string>>> = { failed: css.late, unclear: css.warn, asks: css.warn }

function SignMark({ sign: { kind, says } }: { sign: Sign }) {
  const Icon = signIcons[kind]
  return (
    <span className={classes(css.sign, signLooks[kind])} title={says}>
      <Icon size={13} strokeWidth={2.1} aria-hidden />
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
  if (waiting.on === 'voter') return { icon: CornerUpLeft, look: undefined, says: tasksWords.voterSilent }
  const says = tasksWords.voterWaits
  if (waiting.tone === 'late') return { icon: AlarmClock, look: css.late, says }
  return { icon: Hourglass, look: waiting.tone === 'warn' ? css.warn : undefined, says }
}
