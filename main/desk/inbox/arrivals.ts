/** A voter's message comes in: it is kept once and finds its task. What it says of being texted has been read before (inbox.ts). */
import { newId } from '../../../common/ids.ts'
import type { Carried } from '../../provider/provider.ts'
import type { ConversationRow } from '../../store/rows/contacts.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import type { Stroke } from '../core/ledger.ts'
import type { Context } from '../core/context.ts'
import { endRoute } from '../routing/promises.ts'
import { waitForOwner, offerWork, takeOwn } from '../routing/queue.ts'
import { placeArrival } from '../routing/rules.ts'
import { moveTask } from '../routing/tasks.ts'
import { isAvailable } from '../views.ts'
import { consentIn } from './consent.ts'

/** The conversation with a person; it is begun when there is none. */
export function conversationWith({ store }: Context, stroke: Stroke, phone: string): ConversationRow {
  const known = store.conversations.with(phone)
  const rev = stroke.record(known ? 'contact.texted' : 'conversation.begun', phone)
  store.contacts.touch(phone, stroke.at, rev)
  stroke.touch('contact', phone)
  if (known) return known
  const conversation = { id: newId(), phone }
  store.conversations.add(conversation)
  return conversation
}

/** Takes arrivals, oldest first, in one transaction. Heard again, they change nothing: arrivals are keyed by the carrier's SID. */
export function takeArrivals(context: Context, arrivals: readonly Carried[]): void {
  context.ledger.commit('voter', (stroke) => {
    for (const carried of arrivals) takeArrival(context, stroke, carried)
    offerWork(context, stroke)
  })
}

function takeArrival(context: Context, stroke: Stroke, carried: Carried): void {
  const { store } = context
  if (store.messages.bySid(carried.sid)) return
  // Two texts that name nobody need not be one person's.
  const conversation = conversationWith(context, stroke, carried.person === '' ? `none:${carried.sid}` : carried.person)
  const id = newId()
  const rev = stroke.record('message.received', id, { sid: carried.sid, conversationId: conversation.id })
  const { body, at, segments, sid, channel } = carried
  const message = store.messages.add({
    id, conversationId: conversation.id, direction: 'inbound', body, at, delivery: 'received', segments, sid, rev,
    channel: channel === 'sms' ? null : channel, refusal: refusalIn(body),
  })!
  stroke.touch('message', id)
  if (carried.mediaCount > 0) store.dues.set('media', id, stroke.at)
  placeMessage(context, stroke, conversation, message)
}

function refusalIn(body: string): MessageRow['refusal'] {
  const consent = consentIn(body)
  if (consent === 'refused') return 'clear'
  return consent === 'doubtful' ? 'asked' : null
}

/** Gives a voter's message to a task: to the one that is there, or to one that begins with it. Work is to be offered afterwards. */
export function placeMessage(context: Context, stroke: Stroke, conversation: ConversationRow, message: MessageRow): void {
  const { store } = context
  const route = store.routes.open(conversation.id)
  const wrapping = store.tasks.wrapping(conversation.id)
  const hasLiveTask = store.tasks.live(conversation.id) !== undefined
  const isRefusal = message.refusal === 'clear'
  const place = placeArrival({ hasLiveTask, isWrapping: wrapping !== undefined, route: route?.target, available: isAvailable(context), isRefusal }, context.settings().rules)
  if (place === 'join' || place === 'none') return
  if (place === 'reopen') return void moveTask(context, stroke, wrapping!, 'reopen')
  const id = newId()
  if (route) endRoute(context, stroke, route, 'kept', { taskId: id })
  const rev = stroke.record('task.created', id, { conversationId: conversation.id, place })
  store.tasks.add({
    id, conversationId: conversation.id, state: 'pending', origin: route ? 'reply' : 'voter', createdAt: stroke.at, assignedAt: null,
    fromSeq: message.seq, readSeq: message.seq - 1, rev,
  })
  stroke.touch('task', id)
  if (place === 'mine') takeOwn(context, stroke, store.tasks.get(id)!)
  else if (place === 'held') waitForOwner(context, stroke, store.tasks.get(id)!)
}
