/** Below the conversation: the reply box, or why there is none. */
import { CircleCheck, MessageCircleOff, PhoneOff } from 'lucide-react'
import type { Contact, Task } from '../../contract/model.ts'
import { act } from '../desk/act.ts'
import { nameOf, nationalNumber } from '../desk/phone.ts'
import type { Thread } from '../desk/threads.ts'
import { clockTime } from '../desk/times.ts'
import { Button } from '../ui/Button.tsx'
import { classes } from '../ui/classes.ts'
import css from './Chat.module.css'
import { ReplyBox } from './ReplyBox.tsx'

type Props = { readonly task: Task; readonly contact: Contact | undefined; readonly thread: Thread | undefined }

export function Foot({ task, contact, thread }: Props) {
  if (task.state === 'wrapping') return <Ended task={task} />
  if (contact?.optedOut) return <OptedOut name={nameOf(contact, task.phone)} />
  if (contact?.landline) return <Landline phone={task.phone} />
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
    <div className={css.barred} role="status">
      <MessageCircleOff size={17} strokeWidth={1.9} aria-hidden />
      <p>
        <strong>{name} opted out</strong>
        They asked not to be texted, so you can’t send to them. If they text START, you can again.
      </p>
    </div>
  )
}

function Landline({ phone }: { phone: string }) {
  return (
    <div className={classes(css.barred, css.landline)} role="status">
      <PhoneOff size={17} strokeWidth={1.9} aria-hidden />
      <p>
        <strong>{nationalNumber(phone)} is marked as a landline</strong>
        It takes no texts, so you can’t send to it.
      </p>
      <Button size="sm" onPress={() => void act('contact.landline', { phone, landline: false })}>
        It takes texts
      </Button>
    </div>
  )
}
