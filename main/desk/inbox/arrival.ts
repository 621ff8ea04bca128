/** A voter's message comes in: it is kept once and finds its task. What it says of being texted has been read before (inbox.ts). */
import { newId } from '../../../common/ids.ts'
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
import { consentIn } from './optout.ts'

/** The conversation with a person; it is begun when there is none. */
export function conversationWith({ store }: Room, stroke: Stroke, phone: string): ConversationRow {
  const known = store.conversations.with(phone)
  const rev = stroke.note(known ? 'contact.texted' : 'conversation.begun', phone)
  store.contacts.touch(phone, stroke.at, rev)
  stroke.touch('contact', phone)
  if (known) return known
  const conversation = { id: newId(), phone }
  store.conversations.add(conversation)
  return conversation
}

/** Takes arrivals, oldest first, in one transaction. Heard again, they change nothing: arrivals are keyed by the carrier's SID. */
export function takeArrivals(room: Room, arrivals: readonly Carried[]): void {
  room.ledger.commit('voter', (stroke) => {
    for (const carried of arrivals) takeArrival(room, stroke, carried)
    offerWork(room, stroke)
  })
}

function takeArrival(room: Room, stroke: Stroke, carried: Carried): void {
  const { store } = room
  if (store.messages.bySid(carried.sid)) return
  // Two texts that name nobody need not be one person's.
  const conversation = conversationWith(room, stroke, carried.person === '' ? `none:${carried.sid}` : carried.person)
  const id = newId()
  const rev = stroke.note('message.received', id, { sid: carried.sid, conversationId: conversation.id })
  const { body, at, segments, sid, channel } = carried
  const message = store.messages.add({
    id, conversationId: conversation.id, direction: 'inbound', body, at, delivery: 'received', segments, sid, rev,
    channel: channel === 'sms' ? null : channel, refusal: refusalIn(body),
  })!
  stroke.touch('message', id)
  if (carried.mediaCount > 0) store.dues.set('media', id, stroke.at)
  placeMessage(room, stroke, conversation, message)
}

function refusalIn(body: string): MessageRow['refusal'] {
  const consent = consentIn(body)
  if (consent === 'refused') return 'clear'
  return consent === 'doubtful' ? 'asked' : null
}

/** Gives a voter's message to a task: to the one that is there, or to one that begins with it. Work is to be offered afterwards. */
export function placeMessage(room: Room, stroke: Stroke, conversation: ConversationRow, message: MessageRow): void {
  const { store } = room
  const route = store.routes.open(conversation.id)
  const wrapping = store.tasks.wrapping(conversation.id)
  const hasLiveTask = store.tasks.live(conversation.id) !== undefined
  const isRefusal = message.refusal === 'clear'
  const place = placeArrival({ hasLiveTask, isWrapping: wrapping !== undefined, route: route?.target, available: isAvailable(room), isRefusal }, room.settings().rules)
  if (place === 'join' || place === 'none') return
  if (place === 'reopen') return void moveTask(room, stroke, wrapping!, 'reopen')
  const id = newId()
  if (route) endRoute(room, stroke, route, 'kept', { taskId: id })
  const rev = stroke.note('task.created', id, { conversationId: conversation.id, place })
  store.tasks.add({
    id, conversationId: conversation.id, state: 'pending', origin: route ? 'reply' : 'voter', createdAt: stroke.at, assignedAt: null,
    fromSeq: message.seq, readSeq: message.seq - 1, rev,
  })
  stroke.touch('task', id)
  if (place === 'mine') takeOwn(room, stroke, store.tasks.get(id)!)
  else if (place === 'held') holdForOwner(room, stroke, store.tasks.get(id)!)
}
