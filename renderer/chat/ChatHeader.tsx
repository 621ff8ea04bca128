/** Who the chat is with, their place and hour, how long it has lasted, and its ways out. */
import { ArrowLeft, Moon, PanelRight, Sun, Timer as TimerIcon } from 'lucide-react'
import type { Contact, Message, Task } from '../../contract/model.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { useMirror, useNow, usePage } from '../page/usePage.ts'
import { IconButton } from '../ui/button/IconButton.tsx'
import { classes } from '../ui/classes.ts'
import { Avatar } from '../ui/sign/Avatar.tsx'
import { Badge } from '../ui/sign/Badge.tsx'
import { Tag } from '../ui/sign/Tag.tsx'
import { Words } from '../ui/text/Words.tsx'
import text from '../ui/text.module.css'
import { Timer } from '../ui/Timer.tsx'
import { stopwatch } from '../words/durations.ts'
import { barOf, markTone, markWords } from '../words/marks.ts'
import { clockTime, isDaytime } from '../words/times.ts'
import css from './ChatHeader.module.css'
import { EndChat } from './EndChat.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import type { Card } from './useCard.ts'

type Props = {
  readonly task: Task
  readonly contact: Contact | undefined
  readonly messages: readonly Message[] | undefined
  /** Undefined while the wrap-up stands in its place. */
  readonly card: Card | undefined
}

export function ChatHeader({ task, contact, messages, card }: Props) {
  const bar = barOf(contact)
  const { nameOf } = useNumbers()
  return (
    <header className={css.header}>
      <BackButton />
      <span className={css.avatar}>
        <Avatar name={contact?.name} seed={task.phone} />
      </span>
      <div className={css.identity}>
        <h1 className={css.name}>
          <Words className={text.ellipsis}>{nameOf(contact, task.phone)}</Words>
          {bar && <Tag tone={markTone[bar.kind]}>{markWords[bar.kind]}</Tag>}
        </h1>
        <Under task={task} contact={contact} />
      </div>
      <div className={css.actions}>
        <Lasted task={task} />
        <MoreMenu task={task} contact={contact} card={card} />
        {card && (
          <IconButton label="Contact card" className={css.card} shortcut="contact.card" pressed={card.isOpen} onPress={card.toggle}>
            <PanelRight size={16} strokeWidth={1.9} aria-hidden />
          </IconButton>
        )}
        {task.state === 'assigned' && <EndChat taskId={task.id} messages={messages ?? []} className={css.end} />}
      </div>
    </header>
  )
}

/** Number, place and local time, as far as they are known and not said already. */
function Under({ task, contact }: { task: Task; contact: Contact | undefined }) {
  const { numberOf } = useNumbers()
  return (
    <div className={css.under}>
      {contact?.name && <span>{numberOf(task.phone)}</span>}
      {contact?.place && (
        <span className={css.place}>
          <span className={text.ellipsis}>{contact.place}</span>
        </span>
      )}
      {contact?.timeZone && <LocalTime timeZone={contact.timeZone} />}
    </div>
  )
}

function LocalTime({ timeZone }: { timeZone: string }) {
  const now = useNow(60_000)
  const Sky = isDaytime(now, timeZone) ? Sun : Moon
  return (
    <span title="Local time for this voter">
      <Sky size={13} strokeWidth={2.1} aria-hidden />
      <span className={text.num}>
        {clockTime(now, timeZone)}
        <span className={css.localTime}> local time</span>
      </span>
    </span>
  )
}

function Lasted({ task }: { task: Task }) {
  if (task.assignedAt === undefined) return null
  const icon = <TimerIcon size={14} strokeWidth={2.1} aria-hidden />
  if (task.wrappingAt === undefined) {
    return (
      <Timer since={task.assignedAt} label="Time in chat" className={css.timer}>
        {icon}
      </Timer>
    )
  }
  return (
    <span className={classes(css.timer, text.num)} title="Time in chat">
      {icon}
      {stopwatch(task.wrappingAt - task.assignedAt)}
    </span>
  )
}

function BackButton() {
  const { view } = usePage()
  const tasks = useMirror((state) => state.tasks)
  const unread = [...tasks.values()].reduce((sum, task) => sum + task.unread, 0)
  return (
    <IconButton label={unread > 0 ? `Back to tasks, ${unread} unread` : 'Back to tasks'} className={css.back} onPress={view.showTasks}>
      <ArrowLeft size={17} strokeWidth={1.9} aria-hidden />
      <Badge count={unread} />
    </IconButton>
  )
}
