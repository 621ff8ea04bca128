/** What the agent sends: the composer's three options, replies in a chat. Each is taken in one transaction, before any network. */
import { isPossiblePhoneNumber } from 'libphonenumber-js/min'
import { SegmentedMessage } from 'sms-segments-calculator'
import { personOf } from '../../../common/address.ts'
import type { CommandInput, Outcome, Refusal } from '../../../contract/commands.ts'
import type { MessageRow } from '../../store/messages.ts'
import { done, refuse } from '../handlers.ts'
import { conversationWith } from '../inbox/arrival.ts'
import type { Stroke } from '../ledger.ts'
import type { Room } from '../parts.ts'
import { endRoute, promiseReply } from '../routing/promise.ts'
import { moveTask } from '../routing/task.ts'
import { isAvailable } from '../views.ts'
import { refusalOf } from './gate.ts'

const NO_SENDER: Refusal = { kind: 'trouble', text: 'No sender is connected yet, so nothing was sent. Your text is kept here. Check the account in Settings.' }

/** Puts a text into the outbox. Its id is the draft's, so that the same draft cannot become two messages. */
export function queueText({ store }: Room, stroke: Stroke, id: string, conversationId: string, body: string): MessageRow {
  const rev = stroke.note('message.queued', id, { conversationId })
  const segments = new SegmentedMessage(body).segmentsCount
  const message = store.messages.add({ id, conversationId, direction: 'outbound', body, at: stroke.at, delivery: 'queued', segments, sid: null, rev })!
  stroke.touch('message', id)
  store.drafts.sent(id)
  return message
}

/** Opens a chat that the agent begins: it is the worker's at once and was never offered. */
export function openChat(room: Room, stroke: Stroke, taskId: string, conversationId: string, fromSeq: number): void {
  const { store } = room
  const rev = stroke.note('task.created', taskId, { conversationId })
  const readSeq = store.messages.newestSeq(conversationId)
  store.tasks.add({ id: taskId, conversationId, state: 'pending', origin: 'agent', createdAt: stroke.at, assignedAt: null, fromSeq, readSeq, rev })
  moveTask(room, stroke, moveTask(room, stroke, store.tasks.get(taskId)!, 'reserve'), 'accept')
}

/** The composer's send, by one of its three options. */
export function composeSend(room: Room, input: CommandInput<'compose.send'>): Outcome {
  const { store, ledger, line } = room
  const { messageId, taskId, routeId, body, option } = input
  const phone = personOf(input.phone).person
  if (store.messages.get(messageId)) return done
  if (!isAvailable(room)) return refuse({ kind: 'not-available' })
  if (!isPossiblePhoneNumber(phone)) return refuse({ kind: 'bad-number' })
  if (line.get().sender === undefined) return refuse(NO_SENDER)
  const refusal = refusalOf(body, phone, store.marks.of(phone))
  if (refusal) return refuse(refusal)
  const known = store.conversations.with(phone)
  const active = known && store.tasks.newestOpen(known.id)
  if (active) return refuse({ kind: 'active-task', taskId: active.id })
  ledger.commit('worker', (stroke) => {
    const conversation = conversationWith(room, stroke, phone)
    const earlier = store.routes.open(conversation.id)
    if (earlier) endRoute(room, stroke, earlier, 'replaced')
    const message = queueText(room, stroke, messageId, conversation.id, body)
    if (option === 'open') openChat(room, stroke, taskId, conversation.id, message.seq)
    else promiseReply(room, stroke, { id: routeId, conversationId: conversation.id, target: option, messageId })
  })
  return done
}

/** A reply in a chat that is the worker's. */
export function messageSend(room: Room, { messageId, taskId, body }: CommandInput<'message.send'>): Outcome {
  const { store, ledger } = room
  if (store.messages.get(messageId)) return done
  const task = store.tasks.card(taskId)
  if (!task) return refuse({ kind: 'gone' })
  if (task.state !== 'assigned') return refuse({ kind: 'illegal-move' })
  const refusal = refusalOf(body, task.phone, store.marks.of(task.phone))
  if (refusal) return refuse(refusal)
  ledger.commit('worker', (stroke) => void queueText(room, stroke, messageId, task.conversationId, body))
  return done
}
