/** What the agent sends: the composer's three options, replies in a chat. Each is taken in one transaction, before any network. */
import { isPossiblePhoneNumber } from 'libphonenumber-js/min'
import { SegmentedMessage } from 'sms-segments-calculator'
import { personOf } from '../../../common/address.ts'
import type { CommandInput, Outcome, Refusal } from '../../../contract/commands.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import { conversationWith } from '../inbox/arrivals.ts'
import type { Stroke } from '../core/ledger.ts'
import type { Context } from '../core/context.ts'
import { endRoute, promiseReply } from '../routing/promises.ts'
import { moveTask } from '../routing/tasks.ts'
import { isAvailable } from '../views.ts'
import { refusalOf } from '../people/gate.ts'

const noSender: Refusal = { kind: 'trouble', text: 'No sender is connected yet, so nothing was sent. Your text is kept here. Check the account in Settings.' }

/** Puts a text into the outbox. Its id is the draft's, so that the same draft cannot become two messages. */
export function queueText({ store }: Context, stroke: Stroke, id: string, conversationId: string, body: string): MessageRow {
  const rev = stroke.record('message.queued', id, { conversationId })
  const segments = new SegmentedMessage(body).segmentsCount
  const message = store.messages.add({ id, conversationId, direction: 'outbound', body, at: stroke.at, delivery: 'queued', segments, sid: null, rev })!
  stroke.touch('message', id)
  store.drafts.sent(id)
  return message
}

/** Opens a chat that the agent begins: it is the worker's at once and was never offered. */
export function openChat(context: Context, stroke: Stroke, taskId: string, conversationId: string, fromSeq: number): void {
  const { store } = context
  const rev = stroke.record('task.created', taskId, { conversationId })
  const readSeq = store.messages.newestSeq(conversationId)
  store.tasks.add({ id: taskId, conversationId, state: 'pending', origin: 'agent', createdAt: stroke.at, assignedAt: null, fromSeq, readSeq, rev })
  moveTask(context, stroke, moveTask(context, stroke, store.tasks.get(taskId)!, 'reserve'), 'accept')
}

/** The composer's send, by one of its three options. */
export function composeSend(context: Context, input: CommandInput<'compose.send'>): Outcome {
  const { store, ledger, line } = context
  const { messageId, taskId, routeId, body, option } = input
  const phone = personOf(input.phone).person
  if (store.messages.get(messageId)) return done
  if (!isAvailable(context)) return refuse({ kind: 'not-available' })
  if (!isPossiblePhoneNumber(phone)) return refuse({ kind: 'bad-number' })
  if (line.get().sender === undefined) return refuse(noSender)
  const refusal = refusalOf(body, phone, store.marks.of(phone))
  if (refusal) return refuse(refusal)
  const known = store.conversations.with(phone)
  const active = known && store.tasks.newestOpen(known.id)
  if (active) return refuse({ kind: 'active-task', taskId: active.id })
  ledger.commit('worker', (stroke) => {
    const conversation = conversationWith(context, stroke, phone)
    const earlier = store.routes.open(conversation.id)
    if (earlier) endRoute(context, stroke, earlier, 'replaced')
    const message = queueText(context, stroke, messageId, conversation.id, body)
    if (option === 'open') openChat(context, stroke, taskId, conversation.id, message.seq)
    else promiseReply(context, stroke, { id: routeId, conversationId: conversation.id, target: option, messageId })
  })
  return done
}

/** A reply in a chat that is the worker's. */
export function messageSend(context: Context, { messageId, taskId, body }: CommandInput<'message.send'>): Outcome {
  const { store, ledger } = context
  if (store.messages.get(messageId)) return done
  const task = store.tasks.card(taskId)
  if (!task) return refuse({ kind: 'gone' })
  if (task.state !== 'assigned') return refuse({ kind: 'illegal-move' })
  const refusal = refusalOf(body, task.phone, store.marks.of(task.phone))
  if (refusal) return refuse(refusal)
  ledger.commit('worker', (stroke) => void queueText(context, stroke, messageId, task.conversationId, body))
  return done
}
