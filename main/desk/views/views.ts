/** Turns rows of the store into what the page sees. */
import { contentOf } from '../../../common/content.ts'
import { typeOf } from '../../../common/content-type.ts'
import { hasFailed } from '../../../common/delivery.ts'
import type { FoundMessage } from '../../../contract/answers/found.ts'
import type { FollowUp, Media, Message, PastTask, Route, Scheduled, Task, TextTrouble, Worker } from '../../../contract/model.ts'
import { plainName } from '../../../contract/names.ts'
import type { CareSettings, Settings } from '../../../contract/settings.ts'
import type { FollowUpRow } from '../../store/rows/follow-ups.ts'
import type { MediaRow } from '../../store/rows/media.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import type { RouteCard } from '../../store/rows/routes.ts'
import type { ScheduledRow } from '../../store/scheduled/scheduled.ts'
import type { TaskCard, TaskRow } from '../../store/rows/tasks.ts'
import type { Store } from '../../store/store.ts'
import { isAvailable } from '../core/availability.ts'
import { refusalIn } from '../inbox/refusal/refusal.ts'
import { failureOf, recalled, withdrawn } from '../outbox/failures/failures.ts'
import { isNumber } from '../people/gate.ts'
import { coverOf, isUnasked, shownIn } from './covers.ts'

/** SQL's null is the page's undefined; a key without a value is left out. A start makes a thousand of them. */
export function present<T extends object>(row: T): { [K in keyof T]: NonNullable<T[K]> } {
  const kept: Partial<T> = {}
  for (const key of Object.keys(row) as (keyof T)[]) if (row[key] !== null && row[key] !== undefined) kept[key] = row[key]
  return kept as never
}

function mediaView({ id, contentType, state, reason, size }: MediaRow): Media {
  const url = state === 'here' ? `app://textdesk/media/${id}` : null
  return present({ id, contentType: contentType && typeOf(contentType), url, size, lost: state === 'lost' ? reason : null })
}

/** A message with all that belongs to it. */
export function wholeMessage(store: Store, row: MessageRow, care: CareSettings): Message {
  const media = store.media.of(row.id)
  const view = messageView(row, media, waitsOf(store, row))
  const hostile = coverOf(row.hostile, care)
  return {
    ...view,
    ...(isEmpty(store, row) && { isEmpty: true }),
    ...(hostile && { hostile }),
    ...(media.length > 0 && isUnasked(store, row, care) && { isUnasked: true }),
  }
}

/** Which of the two an arrival may mean is in its words. */
const askedOf = (body: string): Message['mayRefuse'] => (refusalIn(body) === 'wrong-number' ? 'number' : 'texts')

/** Blanks, marks of direction and other signs that nobody sees. */
const unseen = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u

/** Files that are still to be fetched are no rows yet, but due. */
function isEmpty(store: Store, { id, direction, body }: Pick<MessageRow, 'id' | 'direction' | 'body'>): boolean {
  return direction === 'inbound' && unseen.test(body) && store.media.of(id).length === 0 && store.dues.get('media', id) === undefined
}

/** A message that was looked for, with whose it is and where it can be read on. */
export function foundView(store: Store, row: MessageRow, phone: string, care: CareSettings): FoundMessage {
  const name = store.contacts.get(phone)?.name
  const taskId = store.tasks.newestOpen(row.conversationId)?.id
  return { message: { ...messageView(row, []), ...shownIn(row, care) }, phone, ...(name && { name: plainName(name) }), ...(taskId !== undefined && { taskId }) }
}

/** @param waits until when it waits by the agent's own will */
export function messageView(row: MessageRow, media: readonly MediaRow[], waits: Waits = {}): Message {
  const { id, conversationId, direction, body, at, seq, delivery, segments, retriedBy, errorCode, errorText, channel, by, pictureUrl, rev } = row
  const failure = hasFailed(delivery) ? failureOf(errorCode, errorText) : null
  const asksSince = delivery === 'queued' ? row.askedAt : null
  const isHeld = waits.waitsUntil !== undefined && row.quiet === 'held' ? (true as const) : null
  const mayRefuse = row.refusal === 'asked' ? askedOf(body) : null
  const isRecalled = errorText === recalled ? (true as const) : null
  return present({
    id, conversationId, direction, body, at, seq, delivery, segments, failure, ...waits, isHeld, isRecalled, asksSince, retriedBy, channel, by, mayRefuse, pictureUrl,
    media: media.map(mediaView), rev,
  })
}

/** @param care what the agent is kept from: covered words are in no list and no notification */
export function taskView(store: Store, row: TaskCard, care: CareSettings): Task {
  const { id, conversationId, phone, state, origin, createdAt, assignedAt, wrappingAt, completedAt, disposition, note, heldUntil, unread } = row
  const offer = row.offeredAt !== null && row.expiresAt !== null ? { offeredAt: row.offeredAt, expiresAt: row.expiresAt } : null
  const last = row.lastId === null ? null : lastIn(store, row.lastId, row, care)
  const rev = Math.max(row.rev, row.lastRev ?? 0)
  const waitingSince = isNumber(phone) && store.marks.of(phone).length === 0 ? row.waitingSince : null
  const completesAt = state === 'wrapping' ? (store.dues.get('wrap', id)?.at ?? null) : null
  const isSettled = row.lastDirection === 'inbound' && row.settledSeq !== null && row.lastSeq! <= row.settledSeq ? (true as const) : null
  return present({
    id, conversationId, phone, state, origin, createdAt, assignedAt, wrappingAt, completedAt, completesAt, disposition, note, offer, heldUntil, unread, last, waitingSince, isSettled,
    ...askedIn(store, row, care), handed: handedIn(store, row), trouble: troubleIn(store, row), rev,
  })
}

function lastIn(store: Store, id: string, { lastDirection, lastBody, lastAt, lastDelivery, lastBy, lastHostile }: TaskCard, care: CareSettings): NonNullable<Task['last']> {
  const words = shownIn({ body: lastBody!, hostile: lastHostile }, care)
  const last = { direction: lastDirection!, ...words, at: lastAt!, delivery: lastDelivery!, ...(lastBy !== null && { by: lastBy }) }
  return !words.hostile && isEmpty(store, { id, ...last }) ? { ...last, isEmpty: true } : last
}

/** Whose chat it was before, in a team. */
function handedIn({ team }: Store, { id }: TaskRow): Task['handed'] | null {
  const row = team.ofTask(id)
  if (row?.kind !== 'transfer' && row?.kind !== 'rescue') return null
  return present({ from: row.fromName, note: row.note })
}

/** What somebody is told who decides whether to take the task. */
function askedIn({ messages }: Store, { state, conversationId, readSeq }: TaskRow, care: CareSettings): Pick<Task, 'opening' | 'answers'> {
  const opening = state === 'pending' || state === 'reserved' ? messages.askedAfter(conversationId, readSeq) : undefined
  const answers = opening && messages.saidBefore(conversationId, opening.seq)
  return { ...(opening && { opening: { ...shownIn(opening, care), at: opening.at } }), ...(answers && { answers: { body: answers.body, at: answers.at } }) }
}

/** What the agent took back themselves needs nobody. */
function troubleIn({ messages }: Store, { conversationId, fromSeq }: TaskRow): TextTrouble | undefined {
  return messages.troubled(conversationId, fromSeq).map(troubleOf).find((trouble) => trouble !== undefined)
}

function troubleOf({ delivery, errorText, askedAt }: MessageRow): TextTrouble | undefined {
  if (hasFailed(delivery)) return errorText === withdrawn || errorText === recalled ? undefined : 'failed'
  if (delivery === 'unclear') return 'unclear'
  return delivery === 'queued' && askedAt !== null ? 'asks' : undefined
}

/** Until when the agent put a text off, or can take it back. */
export type Waits = Pick<Message, 'waitsUntil' | 'undoUntil'>

export function waitsOf({ dues }: Store, { id, delivery }: MessageRow): Waits {
  if (delivery !== 'queued') return {}
  const [later, undo] = [dues.get('later', id), dues.get('undo', id)]
  return { ...(later && { waitsUntil: later.at }), ...(undo && { undoUntil: undo.at }) }
}

export function pastTaskView(store: Store, row: TaskRow & { messages: number }): PastTask {
  const { id, conversationId, state, origin, createdAt, assignedAt, wrappingAt, completedAt, disposition, note, messages, fromSeq, toSeq } = row
  return present({ id, conversationId, state, origin, createdAt, assignedAt, wrappingAt, completedAt, disposition, note, messages, fromSeq, toSeq, handed: handedIn(store, row) })
}

export function routeView(row: RouteCard, sent: MessageRow, waits: Waits = {}): Route {
  const { id, body, pictureUrl, delivery, failure, asksSince, retriedBy, rev } = messageView(sent, [])
  const message = present({ id, body, pictureUrl, delivery, failure, ...waits, asksSince, retriedBy }) as Route['message']
  return { id: row.id, conversationId: row.conversationId, phone: row.phone, to: row.target, state: row.state, at: row.at, ...(row.until !== null && { until: row.until }), message, rev: Math.max(row.rev, rev) }
}

/** @param row undefined when it is no longer there */
export function scheduledView(id: string, row: ScheduledRow | undefined): Scheduled {
  if (!row) return { id, phone: '', body: '', dueAt: 0, to: 'me', state: 'over', rev: Number.MAX_SAFE_INTEGER }
  const { phone, dueAt, target, state, rev } = row
  return { id, phone, ...contentOf(row), dueAt, to: target, state, rev }
}

export const followUpView = (store: Store, { id, conversationId, at, toldAt, doneAt, rev }: FollowUpRow): FollowUp => ({
  id, conversationId, phone: store.conversations.get(conversationId)!.phone, at, ...(toldAt !== null && { isDue: true }), ...(doneAt !== null && { isDone: true }), rev,
})

/** @param now epoch ms; "today" begins at this machine's last midnight */
export function workerView(store: Store, settings: Pick<Settings, 'agentName' | 'activities'>, now: number): Worker {
  const { activity, startedAt, away, rev } = store.stints.present()!
  const usedTodayMs = Object.fromEntries(store.stints.usedSince(midnightBefore(now)).map((used) => [used.activity, used.ms]))
  const worker = { name: settings.agentName, activity, available: isAvailable({ store, settings: () => settings }), since: startedAt, usedTodayMs, rev }
  return away ? { ...worker, away: { why: away, since: startedAt } } : worker
}

/** Epoch ms of this machine's last midnight. */
export function midnightBefore(now: number): number {
  return new Date(now).setHours(0, 0, 0, 0)
}
