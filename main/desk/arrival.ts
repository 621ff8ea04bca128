/** A voter's message comes in: it is kept once, consent is read from it, and it finds its task. */
import { randomUUID } from 'node:crypto'
import type { Carried } from '../provider/provider.ts'
import type { ConversationRow } from '../store/contacts.ts'
import type { MessageRow } from '../store/messages.ts'
import type { Stroke } from './ledger.ts'
import { consentIn } from './optout.ts'
import type { Room } from './parts.ts'
import { offerWork } from './queue.ts'
import { placeArrival } from './routing.ts'
import { moveTask } from './task.ts'
import { isAvailable } from './views.ts'

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

/** Marks a person as refusing or allowing our texts. */
export function setConsent({ store }: Room, stroke: Stroke, phone: string, optedOut: boolean): void {
  if ((store.contacts.get(phone)?.optedOut === 1) === optedOut) return
  const rev = stroke.note(optedOut ? 'contact.optedOut' : 'contact.optedIn', phone)
  store.contacts.optOut(phone, optedOut, rev)
  stroke.touch('contact', phone)
}

/**
 * Takes one arrival in one transaction. Heard again, it changes nothing: arrivals are keyed by the carrier's SID.
 * @param sender the desk's own sender, which the conversation belongs to
 */
export function takeArrival(room: Room, carried: Carried, sender: string): void {
  const { store, ledger } = room
  if (store.messages.bySid(carried.sid)) return
  ledger.commit('voter', (stroke) => {
    const conversation = conversationWith(room, stroke, carried.from, sender)
    const id = randomUUID()
    const rev = stroke.note('message.received', id, { sid: carried.sid, conversationId: conversation.id })
    const { body, at, segments, sid } = carried
    const message = store.messages.add({ id, conversationId: conversation.id, direction: 'inbound', body, at, delivery: 'received', segments, sid, rev })!
    stroke.touch('message', id)
    if (carried.mediaCount > 0) store.dues.set('media', id, stroke.at)
    const consent = consentIn(body)
    if (consent) setConsent(room, stroke, conversation.phone, consent === 'refused')
    placeMessage(room, stroke, conversation, message)
  })
}

function placeMessage(room: Room, stroke: Stroke, conversation: ConversationRow, message: MessageRow): void {
  const { store } = room
  const route = store.routes.open(conversation.id)
  const place = placeArrival({
    hasLiveTask: store.tasks.live(conversation.id) !== undefined,
    route: route?.target,
    available: isAvailable(store),
  })
  if (place === 'join') return
  const id = randomUUID()
  if (route) {
    store.routes.end(route.id, 'kept', stroke.note('route.kept', route.id, { taskId: id }))
    stroke.touch('route', route.id)
  }
  const rev = stroke.note('task.created', id, { conversationId: conversation.id, place })
  store.tasks.add({
    id, conversationId: conversation.id, state: 'pending', origin: route ? 'reply' : 'voter', createdAt: stroke.at, assignedAt: null,
    fromSeq: message.seq, readSeq: message.seq - 1, rev,
  })
  stroke.touch('task', id)
  // A reply that was promised to the worker is not an offer, so it does not count against capacity.
  if (place === 'me') moveTask(room, stroke, moveTask(room, stroke, store.tasks.get(id)!, 'reserve'), 'accept')
  else offerWork(room, stroke, conversation.sender)
}
