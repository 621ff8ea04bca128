/** Writes what became of a text: only steps that the ladder allows, and what the agent must see to is told to them. */
import { contentOf } from '../../../../common/content.ts'
import { hasFailed } from '../../../../common/delivery.ts'
import type { Delivery } from '../../../../contract/model.ts'
import type { Context } from '../../core/context.ts'
import type { Stroke } from '../../core/ledger.ts'
import { mark } from '../../people/marks.ts'
import { failureOf, optedOut } from '../failures/failures.ts'
import { isWithCarrier, maySettle } from './delivery.ts'

/** What is known of a text now: by the carrier's word, or by what our own request learned. */
export type Fact = {
  readonly delivery: Delivery
  readonly sid?: string
  readonly segments?: number
  /** On which word of the gate's it goes out, for the journal. */
  readonly verdict?: 'clear' | 'anyway'
  /** The agent did it, so they need not be told. */
  readonly isKnown?: boolean
  readonly error?: { readonly code?: number | undefined; readonly text?: string | undefined }
}

/** Settles a message at a new delivery. A step that the ladder does not allow is old news and changes nothing. */
export function settleMessage(context: Context, stroke: Stroke, id: string, fact: Fact): void {
  const { store } = context
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
    takenAt: message.takenAt ?? (isWithCarrier(fact.delivery) ? stroke.at : null),
    rev: stroke.record(`message.${fact.delivery}`, id, { sid: fact.sid, code: errorCode ?? undefined, verdict: fact.verdict }),
  })
  stroke.touch('message', id)
  // The carrier says so at once, or when it has tried.
  if (errorCode === optedOut) mark(context, stroke, { phone: store.conversations.get(message.conversationId)!.phone, kind: 'opted-out', said: 'carrier', reason: String(optedOut) })
  if (fact.isKnown) return
  if (fact.delivery === 'unclear') stroke.tell({ kind: 'message-unclear', messageId: id, ...whoseText(context, message.conversationId) })
  else if (hasFailed(fact.delivery)) stroke.tell({ kind: 'message-failed', ...contentOf(message), failure: failureOf(errorCode, errorText), ...whoseText(context, message.conversationId) })
}

/** Who a text is for, as a notice tells it. */
export function whoseText({ store }: Context, conversationId: string): { readonly phone: string; readonly name?: string; readonly taskId?: string } {
  const { phone } = store.conversations.get(conversationId)!
  const name = store.contacts.get(phone)?.name
  const taskId = store.tasks.newestOpen(conversationId)?.id
  return { phone, ...(name && { name }), ...(taskId && { taskId }) }
}
