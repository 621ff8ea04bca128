/** Below the conversation: the reply box, or why there is none. */
import { CircleCheck, CircleSlash, MessageCircleOff, PhoneOff, type LucideIcon } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { mayTakeBack } from '../../../common/consent/take-back.ts'
import type { Contact, Mark, MarkKind, Message, Task } from '../../../contract/model.ts'
import type { Thread } from '../../desk/threads/thread.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Sentence } from '../../ui/text/Words.tsx'
import { barOf, markReason } from '../../words/marks.ts'
import { isolated } from '../../words/people/isolate.ts'
import { clockTime } from '../../words/times.ts'
import css from '../Chat.module.css'
import { AllowAgain } from '../person/AllowAgain.tsx'
import { chatWords, replyWords as words } from '../words.ts'
import { KeptDraft } from './KeptDraft.tsx'
import { MayRefuse } from './MayRefuse.tsx'
import { ReplyBox } from './ReplyBox.tsx'

type Props = { readonly task: Task; readonly contact: Contact | undefined; readonly thread: Thread | undefined }

const none: readonly Message[] = []

export function Foot({ task, contact, thread }: Props) {
  const { nameOf } = useNumbers()
  if (task.state === 'wrapping') return <Ended task={task} />
  const bar = barOf(contact)
  if (bar || !task.phone.startsWith('+')) {
    return (
      <>
        <KeptDraft conversationId={task.conversationId} />
        {bar ? <Barred bar={bar} contact={contact} phone={task.phone} /> : <NoNumber phone={task.phone} />}
      </>
    )
  }
  return (
    <>
      <MayRefuse phone={task.phone} name={nameOf(contact, task.phone)} messages={thread?.messages ?? none} />
      <ReplyBox key={task.id} task={task} />
    </>
  )
}

function Ended({ task }: { task: Task }) {
  const { assignedAt, wrappingAt } = task
  if (wrappingAt === undefined) return null
  const seconds = Math.round((wrappingAt - (assignedAt ?? wrappingAt)) / 1000)
  const time = clockTime(wrappingAt)
  return (
    <div className={css.ended} role="status">
      <CircleCheck size={16} strokeWidth={1.9} aria-hidden />
      {seconds < 60 ? words.endedSeconds({ time, seconds }) : words.endedMinutes({ time, minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
    </div>
  )
}

const icons: Readonly<Record<MarkKind, LucideIcon>> = { 'opted-out': MessageCircleOff, 'wrong-number': CircleSlash, landline: PhoneOff }

function Barred({ bar, contact, phone }: { bar: Mark; contact: Contact | undefined; phone: string }) {
  const { nameOf, numberOf } = useNumbers()
  const number = numberOf(phone)
  switch (bar.kind) {
    case 'opted-out':
      return (
        <Bar kind={bar.kind} title={words.optedOut({ name: isolated(nameOf(contact, phone)) })} action={mayTakeBack(bar) && <AllowButton phone={phone} name={nameOf(contact, phone)} />}>
          {words.optedOutMeans({ reason: markReason(bar) })}
        </Bar>
      )
    case 'wrong-number':
      return (
        <Bar kind={bar.kind} title={words.wrongNumber({ number })} action={<TakeBack phone={phone} kind={bar.kind} label={words.wrongNumberNot} />}>
          {words.wrongNumberMeans}
        </Bar>
      )
    case 'landline':
      return (
        <Bar kind={bar.kind} title={words.landline({ number })} action={<TakeBack phone={phone} kind={bar.kind} label={words.landlineNot} />}>
          {words.landlineMeans}
        </Bar>
      )
  }
}

type BarProps = { readonly kind: MarkKind; readonly title: string; readonly action: ReactNode; readonly children: ReactNode }

function Bar({ kind, title, action, children }: BarProps) {
  const Icon = icons[kind]
  return (
    <div className={classes(css.barred, kind !== 'opted-out' && css.mild)} role="status">
      <Icon size={17} strokeWidth={1.9} aria-hidden />
      <p>
        <strong>
          <Sentence text={title} />
        </strong>
        {children}
      </p>
      {action}
    </div>
  )
}

function TakeBack({ phone, kind, label }: { phone: string; kind: MarkKind; label: string }) {
  const { act } = usePage()
  return (
    <Button size="sm" onPress={() => void act('contact.unmark', { phone, kind })}>
      {label}
    </Button>
  )
}

function AllowButton({ phone, name }: { phone: string; name: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="sm" onPress={() => setOpen(true)}>
        {chatWords.allow}
      </Button>
      <AllowAgain phone={phone} name={name} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  )
}

function NoNumber({ phone }: { phone: string }) {
  const { numberOf } = useNumbers()
  return (
    <div className={classes(css.barred, css.mild)} role="status">
      <CircleSlash size={17} strokeWidth={1.9} aria-hidden />
      <p>
        <strong>{words.noNumber({ number: numberOf(phone) })}</strong>
        {words.noNumberMeans}
      </p>
    </div>
  )
}
