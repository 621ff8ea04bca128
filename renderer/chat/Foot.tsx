/** Below the conversation: the reply box, or why there is none. */
import { CircleCheck, MessageCircleOff } from 'lucide-react'
import type { Contact, Task } from '../../contract/model.ts'
import { nameOf } from '../desk/phone.ts'
import type { Thread } from '../desk/threads.ts'
import { clockTime } from '../desk/times.ts'
import css from './Chat.module.css'
import { ReplyBox } from './ReplyBox.tsx'

type Props = { readonly task: Task; readonly contact: Contact | undefined; readonly thread: Thread | undefined }

export function Foot({ task, contact, thread }: Props) {
  if (task.state === 'wrapping') return <Ended task={task} />
  if (contact?.optedOut) return <OptedOut name={nameOf(contact, task.phone)} />
  return <ReplyBox key={task.id} task={task} messages={thread?.messages ?? []} />
}

function Ended({ task }: { task: Task }) {
  const { assignedAt, wrappingAt } = task
  if (wrappingAt === undefined) return null
  const seconds = Math.round((wrappingAt - (assignedAt ?? wrappingAt)) / 1000)
  const lasted = seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  return (
    <div className={css.ended} role="status">
      <CircleCheck size={16} strokeWidth={1.9} aria-hidden />
      You ended this chat at {clockTime(wrappingAt)}, after {lasted}
    </div>
  )
}

function OptedOut({ name }: { name: string }) {
  return (
    <div className={css.optedOut} role="status">
      <MessageCircleOff size={17} strokeWidth={1.9} aria-hidden />
      <p>
        <strong>{name} opted out</strong>
        They asked not to be texted, so you can’t send to them. If they text START, you can again.
      </p>
    </div>
  )
}
