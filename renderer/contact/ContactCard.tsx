/** What is known of the person: name, number, place, hour, whether they may be texted, and the chats before. */
import { Copy, X } from 'lucide-react'
import { copiedNumber } from '../../common/number/write.ts'
import { figure } from '../../common/wording/formats.ts'
import type { Contact, PastTask, Task } from '../../contract/model.ts'
import type { Thread } from '../desk/threads/thread.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { useMirror, useNow, usePage } from '../page/usePage.ts'
import { LinkButton } from '../ui/button/Button.tsx'
import { IconButton } from '../ui/button/IconButton.tsx'
import { classes } from '../ui/classes.ts'
import { pane } from '../ui/keys/panes.ts'
import { Tag } from '../ui/sign/Tag.tsx'
import text from '../ui/text.module.css'
import { dispositionName } from '../words/dispositions.ts'
import { barOf, markReason, markTone, markWords } from '../words/marks.ts'
import { clockTime, shortDate } from '../words/times.ts'
import css from './ContactCard.module.css'
import { ContactName } from './ContactName.tsx'
import { contactWords, undoWords } from './words.ts'

type Props = {
  readonly task: Task
  /** Undefined until the conversation is loaded. */
  readonly thread: Thread | undefined
  /** Where the card lies over the chat, a button puts it away. */
  readonly onClose: (() => void) | undefined
}

export function ContactCard({ task, thread, onClose }: Props) {
  const contact = useMirror((state) => state.contacts.get(task.phone))
  const others = thread?.past.filter((one) => one.id !== task.id && one.assignedAt !== undefined)
  const earlier = others?.filter((one) => one.state === 'completed')
  return (
    <aside className={css.card} aria-label={contactWords.card} {...pane}>
      {onClose && (
        <IconButton small label={contactWords.close} className={css.close} onPress={onClose}>
          <X size={15} strokeWidth={1.9} aria-hidden />
        </IconButton>
      )}
      <section className={css.section}>
        <ContactName key={task.phone} phone={task.phone} name={contact?.name} />
        <Facts phone={task.phone} contact={contact} />
      </section>
      {earlier && <Notes tasks={earlier.filter((one) => one.note)} />}
      {earlier && <Earlier phone={task.phone} tasks={earlier} isFirst={others?.length === 0} />}
      {thread?.isPastStale && <StalePast conversationId={task.conversationId} />}
    </aside>
  )
}

function Facts({ phone, contact }: { phone: string; contact: Contact | undefined }) {
  const { copy } = usePage()
  const { numberOf } = useNumbers()
  return (
    <dl className={css.facts}>
      <dt>{contactWords.number}</dt>
      <dd>
        {numberOf(phone)}
        <IconButton small label={contactWords.copyNumber} onPress={() => copy(copiedNumber(phone), contactWords.copied)}>
          <Copy size={13} strokeWidth={2.1} aria-hidden />
        </IconButton>
      </dd>
      {contact?.place && (
        <>
          <dt>{contactWords.place}</dt>
          <dd title={contactWords.placeMeans}>{contact.place}</dd>
        </>
      )}
      {contact?.timeZone && (
        <>
          <dt>{contactWords.localTime}</dt>
          <dd>
            <LocalTime timeZone={contact.timeZone} />
          </dd>
        </>
      )}
      <dt>{contactWords.texting}</dt>
      <dd>
        <Texting phone={phone} contact={contact} />
      </dd>
    </dl>
  )
}

function Texting({ phone, contact }: { phone: string; contact: Contact | undefined }) {
  const { act } = usePage()
  const bar = barOf(contact)
  if (!bar) return phone.startsWith('+') ? <Tag tone="ok">{contactWords.canText}</Tag> : <Tag tone="warn">{contactWords.cannotAnswer}</Tag>
  return (
    <>
      <Tag tone={markTone[bar.kind]}>{markWords[bar.kind]}</Tag>
      {bar.kind !== 'opted-out' && (
        <LinkButton className={css.undo} aria-label={undoWords[bar.kind]} onPress={() => void act('contact.unmark', { phone, kind: bar.kind })}>
          {contactWords.undo}
        </LinkButton>
      )}
      {bar.kind === 'opted-out' && <span className={css.reason}>{markReason(bar)}</span>}
    </>
  )
}

function LocalTime({ timeZone }: { timeZone: string }) {
  const now = useNow(60_000)
  return <span className={text.num}>{clockTime(now, timeZone)}</span>
}

function Notes({ tasks }: { tasks: readonly PastTask[] }) {
  const now = useNow(60_000)
  if (tasks.length === 0) return null
  return (
    <section className={css.section}>
      <h2 className={css.heading}>
        {contactWords.notes}
        <span className={css.count}>{figure(tasks.length)}</span>
      </h2>
      {tasks.map((task) => (
        <div key={task.id}>
          <p className={css.note} dir="auto">
            {task.note}
          </p>
          <p className={css.by}>{contactWords.noteBy({ date: shortDate(task.completedAt ?? task.createdAt, now) })}</p>
        </div>
      ))}
    </section>
  )
}

/** @param props.isFirst there has been no chat with them, not even one that is still in wrap-up */
function Earlier({ phone, tasks, isFirst }: { readonly phone: string; readonly tasks: readonly PastTask[]; readonly isFirst: boolean }) {
  const { openClosedChat } = usePage()
  const now = useNow(60_000)
  return (
    <section className={css.section}>
      <h2 className={css.heading}>
        {contactWords.previous}
        {tasks.length > 0 && <span className={css.count}>{figure(tasks.length)}</span>}
      </h2>
      {isFirst && <p className={css.first}>{contactWords.first}</p>}
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            <button type="button" className={css.past} onClick={() => void openClosedChat({ conversationId: task.conversationId, phone, taskId: task.id, seq: task.fromSeq })}>
              <span className={classes(css.outcome, text.ellipsis)}>{dispositionName(task.disposition)}</span>
              <span className={css.date}>{shortDate(task.createdAt, now)}</span>
              <span className={classes(css.detail, text.ellipsis)}>{detailOf(task)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function StalePast({ conversationId }: { conversationId: string }) {
  const { threads } = usePage()
  return (
    <p className={css.stale} role="alert">
      {contactWords.previousFailed} <LinkButton onPress={() => void threads.readPast(conversationId)}>{contactWords.tryAgain}</LinkButton>
    </p>
  )
}

function detailOf(task: PastTask): string {
  const { messages: count, assignedAt, wrappingAt } = task
  if (assignedAt === undefined || wrappingAt === undefined) return contactWords.messages({ count })
  return contactWords.messagesIn({ count, minutes: Math.max(1, Math.round((wrappingAt - assignedAt) / 60_000)) })
}
