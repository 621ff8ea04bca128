/** Writes what became of a text: only steps that the ladder allows, and what the agent must see to is told to them. */
import type { Delivery } from '../../../contract/model.ts'
import type { Stroke } from '../ledger.ts'
import type { Room } from '../parts.ts'
import { hasFailed, maySettle } from './delivery.ts'
import { failureOf } from './failures.ts'

/** What is known of a text now: by the carrier's word, or by what our own request learned. */
export type Fact = {
  readonly delivery: Delivery
  readonly sid?: string
  readonly segments?: number
  /** The agent did it, so they need not be told. */
  readonly isKnown?: boolean
  readonly error?: { readonly code?: number | undefined; readonly text?: string | undefined }
}

/** Settles a message at a new delivery. A step that the ladder does not allow is old news and changes nothing. */
export function settleMessage({ store }: Room, stroke: Stroke, id: string, fact: Fact): void {
  const message = store.messages.get(id)!
  if (!maySettle(message.delivery, fact.delivery)) return
  const errorCode = fact.error?.code ?? null
  const errorText = fact.error?.text ?? null
  store.messages.settle({
    id,
    delivery: fact.delivery,
    sid: fact.sid ?? message.sid,
    // Twilio says 0 until a Messaging Service has chosen its sender; our own count stands until it knows better.
    segments: fact.segments || message.segments,
    errorCode,
    errorText,
    rev: stroke.note(`message.${fact.delivery}`, id, { sid: fact.sid, code: errorCode ?? undefined }),
  })
  stroke.touch('message', id)
  if (fact.isKnown) return
  if (!hasFailed(fact.delivery) && fact.delivery !== 'unclear') return
  const { phone } = store.conversations.get(message.conversationId)!
  const name = store.contacts.get(phone)?.name
  const taskId = store.tasks.newestOpen(message.conversationId)?.id
  const whose = { phone, ...(name && { name }), ...(taskId && { taskId }) }
  if (fact.delivery === 'unclear') stroke.tell({ kind: 'message-unclear', messageId: id, ...whose })
  else stroke.tell({ kind: 'message-failed', body: message.body, failure: failureOf(errorCode, errorText), ...whose })
}
