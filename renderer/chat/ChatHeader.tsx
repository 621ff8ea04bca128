/** Who the chat is with, how long it has lasted, and its ways out. */
import { PanelRight, Timer as TimerIcon } from 'lucide-react'
import type { Contact, Message, Task } from '../../contract/model.ts'
import { BackButton } from '../tasks/back/BackButton.tsx'
import { IconButton } from '../ui/button/IconButton.tsx'
import { classes } from '../ui/classes.ts'
import text from '../ui/text.module.css'
import { Timer } from '../ui/Timer.tsx'
import { stopwatch } from '../words/durations.ts'
import css from './ChatHeader.module.css'
import { EndChat } from './end/EndChat.tsx'
import { Macros } from './macros/Macros.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import { Identity } from './person/Identity.tsx'
import type { Card } from './useCard.ts'
import { chatWords as words } from './words.ts'

type Props = {
  readonly task: Task
  readonly contact: Contact | undefined
  readonly messages: readonly Message[] | undefined
  /** Undefined while the wrap-up stands in its place. */
  readonly card: Card | undefined
}

export function ChatHeader({ task, contact, messages, card }: Props) {
  return (
    <header className={css.header}>
      <BackButton />
      <Identity phone={task.phone} contact={contact} hasTags />
      <div className={css.actions}>
        <Lasted task={task} />
        <MoreMenu task={task} contact={contact} messages={messages ?? []} card={card} />
        {card && (
          <IconButton label={words.card} className={css.card} shortcut="contact.card" pressed={card.isOpen} onPress={card.toggle}>
            <PanelRight size={16} strokeWidth={1.9} aria-hidden />
          </IconButton>
        )}
        {task.state === 'assigned' && <Macros task={task} />}
        {task.state === 'assigned' && <EndChat task={task} contact={contact} messages={messages ?? []} className={css.end} />}
      </div>
    </header>
  )
}

function Lasted({ task }: { task: Task }) {
  if (task.assignedAt === undefined) return null
  const icon = <TimerIcon size={14} strokeWidth={2.1} aria-hidden />
  if (task.wrappingAt === undefined) {
    return (
      <Timer since={task.assignedAt} label={words.timeInChat} className={css.timer}>
        {icon}
      </Timer>
    )
  }
  return (
    <span className={classes(css.timer, text.num)} title={words.timeInChat}>
      {icon}
      {stopwatch(task.wrappingAt - task.assignedAt)}
    </span>
  )
}
