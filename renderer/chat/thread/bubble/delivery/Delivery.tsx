/** How far a message has come, in an icon and a word; where it did not arrive why, what that means, and what can be done. */
import type { ReactNode } from 'react'
import { Check, CheckCheck, CircleAlert, CircleHelp, Clock3, SearchCheck, type LucideIcon } from 'lucide-react'
import { hasFailed } from '../../../../../common/delivery.ts'
import type { Delivery as State, Message } from '../../../../../contract/model.ts'
import { useMirror, useNow } from '../../../../page/usePage.ts'
import { classes } from '../../../../ui/classes.ts'
import { Ring } from '../../../../ui/ring/Ring.tsx'
import text from '../../../../ui/text.module.css'
import { useCompact } from '../../../../ui/useMedia.ts'
import { clockTime } from '../../../../words/times.ts'
import { deliveryWords } from '../../../../words/tables.ts'
import { failureWords, queuedWords } from '../../../../words/words.ts'
import { stepWords as words } from '../../words.ts'
import css from './Delivery.module.css'
import { DecisionSteps, FailureSteps, StaleSteps, UndoSteps, WaitingSteps } from './Steps.tsx'

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
  readonly message: Pick<Message, 'id' | 'body' | 'pictureUrl' | 'delivery' | 'failure' | 'waitsUntil' | 'undoUntil' | 'asksSince' | 'retriedBy'>
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
  if (props.message.undoUntil !== undefined) return <Undoable {...props} until={props.message.undoUntil} />
  return <Progress {...props} delivery={delivery} />
}

/** It can be taken back until it goes. */
function Undoable({ until, ...props }: DeliveryProps & { readonly until: number }) {
  const leftMs = until - useNow()
  const { undoSeconds } = useMirror((state) => state.settings.rules)
  if (leftMs <= 0) return <Progress {...props} delivery="queued" />
  return (
    <div className={css.meta}>
      <span className={css.goes} role="timer" aria-live="off">
        <Ring part={leftMs / (undoSeconds * 1_000)} size={14} />
        {words.goesIn({ seconds: Math.ceil(leftMs / 1_000) })}
      </span>
      <UndoSteps messageId={props.message.id} />
    </div>
  )
}

function Progress({ message, at, delivery }: DeliveryProps & { readonly delivery: Exclude<State, 'unclear' | 'undelivered' | 'failed'> }) {
  const Icon = icons[delivery]
  return (
    <div className={css.meta} title={delivery === 'unconfirmed' ? words.unconfirmed : undefined}>
      {at !== undefined && clockTime(at)}
      {at !== undefined && Icon && <span aria-hidden>·</span>}
      {Icon && <Icon size={13} strokeWidth={2.1} className={delivery === 'delivered' ? css.delivered : undefined} aria-hidden />}
      {delivery === 'queued' ? <Queued waitsUntil={message.waitsUntil} /> : delivery !== 'received' && deliveryWords[delivery]}
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
      <span className={css.reason} title={failure?.code === undefined ? undefined : words.error({ code: failure.code })}>
        <CircleAlert size={13} strokeWidth={2.1} aria-hidden />
        {failureWords(delivery, failure)}
      </span>
      {isDone && <span>{isMarked ? words.markedLandline : words.retried}</span>}
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
        {words.stale}
      </span>
      <Advice>{at === undefined ? words.staleForLong : words.staleSince({ time: clockTime(at) })}</Advice>
      <StaleSteps messageId={message.id} />
    </div>
  )
}

function Unclear({ message }: DeliveryProps) {
  return (
    <div className={classes(css.meta, css.unclear)}>
      <span className={css.reason}>
        <CircleHelp size={13} strokeWidth={2.1} aria-hidden />
        {words.unclear}
      </span>
      <Advice>{words.unclearAdvice}</Advice>
      <DecisionSteps messageId={message.id} />
    </div>
  )
}

/** Where there is little room it is only read aloud. */
function Advice({ children }: { readonly children: ReactNode }) {
  return <p className={useCompact() ? text.hidden : css.advice}>{children}</p>
}
