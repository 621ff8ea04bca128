/**
 * Texts that are to go out at a time. One is a row of its own until then; when its time has come it becomes a message in one transaction, under the id
 * that it had, so that it goes out once whatever ends the app in between.
 */
import { contentOf } from '../../../common/content.ts'
import { newId } from '../../../common/ids.ts'
import type { Refusal } from '../../../contract/outcome.ts'
import type { ScheduledRow } from '../../store/scheduled/scheduled.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import { queueText } from '../outbox/queue-text.ts'
import { conversationWith } from '../people/conversation.ts'
import { refusalAt } from '../people/gate.ts'
import { endRoute, promiseReply } from '../routing/promises.ts'

/** Called when a text was parked, for a team that has to know of its promise. */
export type Parked = (promise: { readonly phone: string; readonly messageId: string; readonly to: 'me' | 'any' }) => void

/** Puts one on the list, or changes one that is there; its time runs anew. */
export function schedule({ store }: Context, stroke: Stroke, text: Pick<ScheduledRow, 'id' | 'phone' | 'body' | 'pictureUrl' | 'dueAt' | 'target' | 'why'>): void {
  const rev = stroke.record(store.scheduled.get(text.id) ? 'scheduled.changed' : 'scheduled.put', text.id, { dueAt: text.dueAt, to: text.target, pictureUrl: text.pictureUrl ?? undefined })
  store.scheduled.put({ ...text, state: 'waiting', rev })
  store.dues.set('scheduled', text.id, text.dueAt)
  store.drafts.sent(text.id)
  // The window shows whom it is for.
  store.contacts.touch(text.phone, 0, rev)
  stroke.touch('contact', text.phone)
  stroke.touch('scheduled', text.id)
}

/** Takes one from the list. */
export function unschedule({ store }: Context, stroke: Stroke, id: string, why: 'sent' | 'discarded'): void {
  stroke.record(`scheduled.${why}`, id)
  store.scheduled.remove(id)
  store.dues.clear('scheduled', id)
  stroke.touch('scheduled', id)
}

/** The voter wrote first, so what was to be said may be out of date: it stays on the list and goes no more by itself. */
export function stopForReply(context: Context, stroke: Stroke, phone: string): void {
  const { store, settings } = context
  if (!settings().rules.replyStopsScheduled) return
  for (const row of store.scheduled.waitingFor(phone)) stop(context, stroke, row, { state: 'replied', why: row.why })
}

/** A colleague has the chat with them by now. */
function stopForColleague(context: Context, stroke: Stroke, id: string): void {
  const row = context.store.scheduled.get(id)
  if (row?.state === 'waiting') stop(context, stroke, row, { state: 'replied', why: row.why })
}

function stop({ store }: Context, stroke: Stroke, row: ScheduledRow, how: Pick<ScheduledRow, 'state' | 'why'>): void {
  const rev = stroke.record(`scheduled.${how.state}`, row.id, how.state === 'stopped' ? { why: how.why } : undefined)
  store.scheduled.put({ ...row, ...how, rev })
  store.dues.clear('scheduled', row.id)
  stroke.touch('scheduled', row.id)
  const name = store.contacts.get(row.phone)?.name
  stroke.tell({ kind: 'scheduled-stopped', why: how.state === 'replied' ? 'replied' : 'refused', phone: row.phone, ...(name && { name }), body: row.body })
}

/**
 * Its time has come: the gate is asked again, and it goes out, in the chat that is open by then or parked for the reply.
 *
 * @param parked hears of the promise that was made with it
 * @returns why it did not go
 */
export function fire(context: Context, stroke: Stroke, id: string, parked: Parked): Refusal | undefined {
  const { store } = context
  store.dues.clear('scheduled', id)
  const row = store.scheduled.get(id)
  if (!row) return undefined
  if (store.messages.get(id)) {
    unschedule(context, stroke, id, 'sent')
    return undefined
  }
  const refusal = refusalAt(context, row.body, row.phone, stroke.at)
  if (refusal) {
    stop(context, stroke, row, { state: 'stopped', why: refusal.kind })
    return refusal
  }
  const { phone, target, dueAt } = row
  const conversation = conversationWith(context, stroke, phone)
  const isOpen = store.tasks.newestOpen(conversation.id) !== undefined
  // A night nobody has chosen that came while the app was closed, or because the zone or the hours became others since.
  const knowsHour = dueAt > stroke.at || row.why === 'night'
  queueText(context, stroke, id, conversation.id, contentOf(row), knowsHour)
  // From its own time on it may grow out of date, as any text does.
  store.messages.mean(id, Math.min(dueAt, stroke.at), stroke.record('message.meant', id))
  if (!isOpen) {
    const earlier = store.routes.open(conversation.id)
    if (earlier) endRoute(context, stroke, earlier, 'replaced')
    promiseReply(context, stroke, { id: newId(), conversationId: conversation.id, target, messageId: id })
    parked({ phone, messageId: id, to: target })
  }
  unschedule(context, stroke, id, 'sent')
  return undefined
}

/** Its time has come. The team is asked first what it knows of the person, and whose they are. */
export async function fireWhenDue(context: Context, id: string, team: { readonly isColleagues: (phone: string) => Promise<boolean>; readonly parked: Parked }): Promise<void> {
  const { store, ledger, ending } = context
  const row = store.scheduled.get(id)
  const isTheirs = row !== undefined && (await team.isColleagues(row.phone))
  if (!ending.aborted) ledger.commit('clock', (stroke) => (isTheirs ? stopForColleague(context, stroke, id) : void fire(context, stroke, id, team.parked)))
}
