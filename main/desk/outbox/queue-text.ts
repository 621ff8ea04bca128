/** Puts a text into the outbox. */
import { SegmentedMessage } from 'sms-segments-calculator'
import type { MessageRow } from '../../store/rows/messages.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'

/** Its id is the draft's, so that the same draft cannot become two messages. */
export function queueText({ store }: Context, stroke: Stroke, id: string, conversationId: string, body: string): MessageRow {
  const rev = stroke.record('message.queued', id, { conversationId })
  const segments = new SegmentedMessage(body).segmentsCount
  const message = store.messages.add({ id, conversationId, direction: 'outbound', body, at: stroke.at, delivery: 'queued', segments, sid: null, rev })!
  stroke.touch('message', id)
  store.drafts.sent(id)
  return message
}
