/** How far a message has come, in an icon and a word; where it did not arrive why, what that means, and what can be done. */
import type { ReactNode } from 'react'
import { Check, CheckCheck, CircleAlert, CircleHelp, Clock3, SearchCheck, type LucideIcon } from 'lucide-react'
import type { Delivery as State, Message } from '../../../../contract/model.ts'
import { useMirror, useNow } from '../../../page/usePage.ts'
import { classes } from '../../../ui/classes.ts'
import text from '../../../ui/text.module.css'
import { useCompact } from '../../../ui/useMedia.ts'
import { clockTime } from '../../../words/times.ts'
import { deliveryWords, failureWords, hasFailed, queuedWords } from '../../../words/words.ts'
import css from './Delivery.module.css'
import { DecisionSteps, FailureSteps, StaleSteps, WaitingSteps } from './Steps.tsx'

const icons: Record<State, LucideIcon | undefined> = {
  received: undefined,
  queued: Clock3,
  sending: Clock3,
  checking: SearchCheck,
  unclear: CircleHelp,
  accepted: Clock3,
  sent: Check,
  delivered: CheckCheck,
  undelivered: CircleAlert,
  failed: CircleAlert,
  unconfirmed: Check,
}

type DeliveryProps = {
  readonly message: Pick<Message, 'id' | 'body' | 'delivery' | 'failure' | 'waitsUntil' | 'asksSince' | 'retriedBy'>
  readonly phone: string
  /** Its chat has ended, so no text goes out from it any more. */
  readonly isOver?: boolean
  /** Shown before the state; left out where the time stands elsewhere. */
  readonly at?: number
}

export function Delivery(props: DeliveryProps) {
  const { delivery } = props.message
  if (hasFailed(delivery)) return <Failed {...props} delivery={delivery} />
  if (delivery === 'unclear') return <Unclear {...props} />
  if (props.message.asksSince !== undefined) return <Stale {...props} />
  return <Progress {...props} />
}

function Progress({ message, at }: DeliveryProps) {
  const { delivery } = message
  const Icon = icons[delivery]
  return (
    <div className={css.meta} title={delivery === 'unconfirmed' ? 'The carrier took it and never said whether it arrived.' : undefined}>
      {at !== undefined && clockTime(at)}
      {at !== undefined && Icon && <span aria-hidden>·</span>}
      {Icon && <Icon size={13} strokeWidth={2.1} className={delivery === 'delivered' ? css.delivered : undefined} aria-hidden />}
      {delivery === 'queued' ? <Queued waitsUntil={message.waitsUntil} /> : deliveryWords[delivery]}
      {message.waitsUntil !== undefined && <WaitingSteps messageId={message.id} />}
    </div>
  )
}

function Queued({ waitsUntil }: { waitsUntil: number | undefined }) {
  return queuedWords(waitsUntil, useNow(10_000))
}

function Failed({ message, phone, isOver = false, delivery }: DeliveryProps & { readonly delivery: 'undelivered' | 'failed' }) {
  const { failure, retriedBy } = message
  const contact = useMirror((state) => state.contacts.get(phone))
  const isMarked = failure?.next === 'landline' && contact?.marks.some(({ kind }) => kind === 'landline')
  const isDone = retriedBy !== undefined || isMarked
  return (
    <div className={classes(css.meta, css.failed)}>
      <span className={css.reason} title={failure?.code === undefined ? undefined : `Error ${failure.code}`}>
        <CircleAlert size={13} strokeWidth={2.1} aria-hidden />
        {failureWords(delivery, failure)}
      </span>
      {isDone && <span>{isMarked ? 'Marked as a landline.' : 'A new try is below.'}</span>}
      {!isDone && failure && (
        <>
          <Advice>{failure.advice}</Advice>
          <FailureSteps message={message} failure={failure} phone={phone} isOver={isOver} />
        </>
      )}
    </div>
  )
}

function Stale({ message, at }: DeliveryProps) {
  return (
    <div className={classes(css.meta, css.unclear)}>
      <span className={css.reason}>
        <CircleHelp size={13} strokeWidth={2.1} aria-hidden />
        Still send?
      </span>
      <Advice>Not sent yet: it has waited since {at === undefined ? 'it was written' : clockTime(at)} and may be out of date.</Advice>
      <StaleSteps messageId={message.id} />
    </div>
  )
}

function Unclear({ message }: DeliveryProps) {
  return (
    <div className={classes(css.meta, css.unclear)}>
      <span className={css.reason}>
        <CircleHelp size={13} strokeWidth={2.1} aria-hidden />
        {deliveryWords.unclear}
      </span>
      <Advice>The carrier can’t tell either. If you send it again, they may get it twice.</Advice>
      <DecisionSteps messageId={message.id} />
    </div>
  )
}

/** Where there is little room it is only read aloud. */
function Advice({ children }: { readonly children: ReactNode }) {
  return <p className={useCompact() ? text.hidden : css.advice}>{children}</p>
}
