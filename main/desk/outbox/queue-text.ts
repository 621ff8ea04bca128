/** Puts a text into the outbox. */
import { SegmentedMessage } from 'sms-segments-calculator'
import type { TextContent } from '../../../contract/message.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import { meetNight } from './timing/night.ts'

/**
 * Its id is the draft's, so that the same draft cannot become two messages. In quiet hours it is held, or the agent was warned of them.
 *
 * @param knowsHour whether the agent knows at what hour it goes
 */
export function queueText(context: Context, stroke: Stroke, id: string, conversationId: string, { body, pictureUrl }: TextContent, knowsHour = true): MessageRow {
  const { store } = context
  const rev = stroke.record('message.queued', id, { conversationId, pictureUrl })
  // A picture message is one, however long its words are.
  const segments = pictureUrl === undefined ? new SegmentedMessage(body).segmentsCount : 1
  const message = store.messages.add({ id, conversationId, direction: 'outbound', body, at: stroke.at, delivery: 'queued', segments, sid: null, rev, pictureUrl: pictureUrl ?? null })!
  noteAnswer(store, message)
  stroke.touch('message', id)
  store.drafts.sent(id)
  meetNight(context, stroke, id, store.conversations.get(conversationId)!.phone, knowsHour)
  return message
}

/** The first text of a live chat after its first question is the answer, whose time the stats count. */
function noteAnswer({ tasks, messages }: Context['store'], { conversationId, at }: MessageRow): void {
  const task = tasks.live(conversationId)
  const asked = task && task.answeredAt === null && messages.askedAfter(conversationId, task.fromSeq - 1)
  if (asked) tasks.answer(task.id, asked.at, Math.max(asked.at, at))
}
