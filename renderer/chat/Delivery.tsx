/** How far a message has come, in an icon and a word; for a failure why, and Retry where that can help. */
import { Check, CheckCheck, CircleAlert, Clock3, SearchCheck, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import type { Delivery as State, Message } from '../../contract/model.ts'
import { act } from '../desk/act.ts'
import { clockTime } from '../desk/times.ts'
import { deliveryWords, failureWords, hasFailed } from '../desk/words.ts'
import { LinkButton } from '../ui/Button.tsx'
import { classes } from '../ui/classes.ts'
import css from './Delivery.module.css'

const icons: Record<State, LucideIcon | undefined> = {
  received: undefined,
  queued: Clock3,
  sending: Clock3,
  checking: SearchCheck,
  accepted: Clock3,
  sent: Check,
  delivered: CheckCheck,
  undelivered: CircleAlert,
  failed: CircleAlert,
}

type Props = {
  readonly message: Pick<Message, 'id' | 'delivery' | 'failure' | 'retriedBy'>
  /** Shown before the state; left out where the time stands elsewhere. */
  readonly at?: number
}

export function Delivery({ message, at }: Props) {
  const { delivery } = message
  if (hasFailed(delivery)) return <Failed message={message} delivery={delivery} />
  const Icon = icons[delivery]
  return (
    <div className={css.meta}>
      {at !== undefined && clockTime(at)}
      {at !== undefined && Icon && <span aria-hidden>·</span>}
      {Icon && <Icon size={13} strokeWidth={2.1} className={delivery === 'delivered' ? css.delivered : undefined} aria-hidden />}
      {deliveryWords[delivery]}
    </div>
  )
}

function Failed({ message, delivery }: { message: Props['message']; delivery: 'undelivered' | 'failed' }) {
  // One new id per failed message, so that Retry pressed twice is one message.
  const [newId] = useState(() => crypto.randomUUID())
  const { failure, retriedBy } = message
  const code = failure?.code === undefined ? undefined : `Error ${failure.code}`
  return (
    <div className={classes(css.meta, css.failed)} title={code}>
      <CircleAlert size={13} strokeWidth={2.1} aria-hidden />
      {failureWords(delivery, failure)}
      {retriedBy !== undefined && <span>Sent again.</span>}
      {retriedBy === undefined && failure?.retry && (
        <LinkButton
          className={css.retry}
          aria-label="Retry this message"
          onPress={() => void act('message.retry', { messageId: message.id, newId })}
        >
          Retry
        </LinkButton>
      )}
    </div>
  )
}
