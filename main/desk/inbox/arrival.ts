/** A voter's message comes in: it is kept once and finds its task. What it says of being texted has been read before (inbox.ts). */
import { randomUUID } from 'node:crypto'
import type { Carried } from '../../provider/provider.ts'
import type { ConversationRow } from '../../store/contacts.ts'
import type { MessageRow } from '../../store/messages.ts'
import type { Stroke } from '../ledger.ts'
import type { Room } from '../parts.ts'
import { endRoute } from '../routing/promise.ts'
import { holdForOwner, offerWork, takeOwn } from '../routing/queue.ts'
import { placeArrival } from '../routing/routing.ts'
import { moveTask } from '../routing/task.ts'
import { isAvailable } from '../views.ts'

/** The conversation between a number and a sender; it is begun when there is none. */
export function conversationWith({ store }: Room, stroke: Stroke, phone: string, sender: string): ConversationRow {
  const known = store.conversations.between(phone, sender)
  const rev = stroke.note(known ? 'contact.texted' : 'conversation.begun', phone)
  store.contacts.touch(phone, stroke.at, rev)
  stroke.touch('contact', phone)
  if (known) return known
  const conversation = { id: randomUUID(), phone, sender }
  store.conversations.add(conversation)
  return conversation
}

/**
 * Takes arrivals, oldest first, in one transaction. Heard again, they change nothing: arrivals are keyed by the carrier's SID.
 * @param sender the desk's own sender, which the conversations belong to
 */
export function takeArrivals(room: Room, arrivals: readonly Carried[], sender: string): void {
  room.ledger.commit('voter', (stroke) => {
    for (const carried of arrivals) takeArrival(room, stroke, carried, sender)
  })
}

function takeArrival(room: Room, stroke: Stroke, carried: Carried, sender: string): void {
  const { store } = room
  if (store.messages.bySid(carried.sid)) return
  const conversation = conversationWith(room, stroke, carried.person, sender)
  const id = randomUUID()
  const rev = stroke.note('message.received', id, { sid: carried.sid, conversationId: conversation.id })
  const { body, at, segments, sid } = carried
  const message = store.messages.add({ id, conversationId: conversation.id, direction: 'inbound', body, at, delivery: 'received', segments, sid, rev })!
  stroke.touch('message', id)
  if (carried.mediaCount > 0) store.dues.set('media', id, stroke.at)
  placeMessage(room, stroke, conversation, message)
}

/** Gives a voter's message to a task: to the one that is there, or to one that begins with it. */
export function placeMessage(room: Room, stroke: Stroke, conversation: ConversationRow, message: MessageRow): void {
  const { store } = room
  const route = store.routes.open(conversation.id)
  const wrapping = store.tasks.wrapping(conversation.id)
  const hasLiveTask = store.tasks.live(conversation.id) !== undefined
  const place = placeArrival({ hasLiveTask, isWrapping: wrapping !== undefined, route: route?.target, available: isAvailable(room) }, room.settings().rules)
  if (place === 'join') return
  if (place === 'reopen') return void moveTask(room, stroke, wrapping!, 'reopen')
  const id = randomUUID()
  if (route) endRoute(room, stroke, route, 'kept', { taskId: id })
  const rev = stroke.note('task.created', id, { conversationId: conversation.id, place })
  store.tasks.add({
    id, conversationId: conversation.id, state: 'pending', origin: route ? 'reply' : 'voter', createdAt: stroke.at, assignedAt: null,
    fromSeq: message.seq, readSeq: message.seq - 1, rev,
  })
  stroke.touch('task', id)
  if (place === 'mine') takeOwn(room, stroke, store.tasks.get(id)!)
  else if (place === 'held') holdForOwner(room, stroke, store.tasks.get(id)!)
  else offerWork(room, stroke, conversation.sender)
}
