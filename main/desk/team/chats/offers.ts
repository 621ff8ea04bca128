/** The team's tasks come to this desk and leave it: offered, taken, handed to it, lost to a colleague. */
import { newId } from '../../../../common/ids.ts'
import type { Outcome } from '../../../../contract/commands.ts'
import type { OpenTeamTask } from '../../../store/rows/team.ts'
import type { TeamTask } from '../../../team/exchange.ts'
import { shortSid, type TaskFacts } from '../../../team/records.ts'
import type { TeamWorld } from '../../../team/world.ts'
import { putFollowUp } from '../../commands/follow-up.ts'
import type { Context } from '../../core/context.ts'
import type { Stroke } from '../../core/ledger.ts'
import { conversationWith } from '../../people/conversation.ts'
import { handOn, moveTask, openChat } from '../../routing/moves/tasks.ts'
import { endRoute } from '../../routing/promises.ts'
import { acceptTask, withdrawTask } from '../../routing/queue.ts'
import { routingRules } from '../../routing/rules.ts'
import { takeCard } from '../known/cards.ts'
import { keepThread, readThread, type Written } from '../known/threads.ts'

/** A task of the team that is here from now on, with all that it carries. */
type Coming = { readonly task: TeamTask & { readonly facts: TaskFacts }; readonly texts: readonly Written[] }

/** Reads what belongs to it. Undefined when it is gone, or its facts cannot be read. */
export async function readComing(context: Context, world: TeamWorld, taskSid: string): Promise<Coming | undefined> {
  const task = await world.exchange.task(taskSid)
  if (!task?.facts) return undefined
  const [texts] = await Promise.all([readThread(context, world, task.facts.conv), takeCard(context, world, task.facts.conv)])
  return { task: { ...task, facts: task.facts }, texts }
}

/**
 * @param how.isMine it is this worker's already; else it rings
 * @param how.reservation by which it was offered, as far as it was
 * @param how.taskId the id that the page knows it by already
 */
export function bringTask(context: Context, { task: { sid, facts }, texts }: Coming, { isMine, reservation, taskId: id = newId() }: { readonly isMine: boolean; readonly reservation?: string; readonly taskId?: string }): void {
  const { store, ledger } = context
  ledger.commit('carrier', (stroke) => {
    const conversation = conversationWith(context, stroke, facts.conv)
    keepThread(context, stroke, conversation, texts)
    if (store.team.bySid(sid) || store.tasks.live(conversation.id)) return
    const fromSeq = firstOf(context, texts, facts) ?? (store.messages.newestSeq(conversation.id) || 1)
    const rev = stroke.record('task.created', id, { conversationId: conversation.id, sid })
    store.tasks.add({
      id, conversationId: conversation.id, state: 'pending', origin: facts.owner === 'none' ? 'voter' : 'reply', createdAt: stroke.at, assignedAt: null,
      fromSeq, readSeq: fromSeq - 1, rev,
    })
    store.team.link({ taskId: id, sid, reservation: reservation ?? null, fromName: facts.from ?? null, note: facts.note ?? null, kind: facts.kind, followAt: facts.follow_at === undefined ? null : facts.follow_at * 1_000 })
    const route = store.routes.open(conversation.id)
    if (route) endRoute(context, stroke, route, 'kept', { taskId: id })
    ring(context, stroke, id, isMine)
  })
}

/**
 * The place in the thread where the chat begins: the first text that the task is about. What no chat has shown yet belongs to it as well, for
 * it joins the task a moment later, or came over from another.
 */
function firstOf({ store }: Context, texts: readonly Written[], { sids }: TaskFacts): number | undefined {
  const own = texts.filter(({ sid, direction, isNew }) => isNew || (direction === 'inbound' && sids.includes(shortSid(sid))))
  const places = own.flatMap(({ sid }) => store.messages.bySid(sid)?.seq ?? [])
  return places.length > 0 ? Math.min(...places) : undefined
}

/** The chat of a voter that this agent has opened. It begins with what they have just written, or with the text whose reply was awaited. */
export function openHere(context: Context, stroke: Stroke, taskId: string, phone: string, texts: readonly Written[]): void {
  const { store } = context
  const conversation = conversationWith(context, stroke, phone)
  keepThread(context, stroke, conversation, texts)
  if (store.tasks.live(conversation.id)) return
  const route = store.routes.open(conversation.id)
  const places = [...texts.flatMap(({ sid, isNew }) => (isNew ? [store.messages.bySid(sid)?.seq] : [])), route && store.messages.get(route.messageId)?.seq].filter((seq) => seq !== undefined)
  openChat(context, stroke, taskId, conversation.id, Math.min(store.messages.newestSeq(conversation.id) + 1, ...places))
}

function ring(context: Context, stroke: Stroke, taskId: string, isMine: boolean): void {
  const { store } = context
  const reserved = moveTask(context, stroke, store.tasks.get(taskId)!, 'reserve')
  if (isMine) {
    moveTask(context, stroke, reserved, 'accept')
    return takeFollowUp(context, stroke, taskId)
  }
  const expiresAt = stroke.at + routingRules(context.settings().rules).ringMs
  store.reservations.add(taskId, stroke.at, expiresAt)
  store.dues.set('offer', taskId, expiresAt)
}

/** The carrier says that an offer is this worker's. */
export function takeOffer(context: Context, stroke: Stroke, taskId: string): void {
  const task = context.store.tasks.get(taskId)
  if (task?.state !== 'reserved') return
  acceptTask(context, stroke, task)
  takeFollowUp(context, stroke, taskId)
}

/** The colleague who handed the chat on wanted to come back to it; an own follow-up stays. */
export function takeFollowUp(context: Context, stroke: Stroke, taskId: string): void {
  const { store } = context
  const at = store.team.ofTask(taskId)?.followAt ?? null
  const task = store.tasks.get(taskId)
  if (at !== null && task && !store.followUps.openOf(task.conversationId)) putFollowUp(context, stroke, { followUpId: newId(), conversationId: task.conversationId, at })
}

/** The offer is a colleague's by now, or nobody's any more. */
export function loseOffer(context: Context, stroke: Stroke, taskId: string): void {
  const task = context.store.tasks.get(taskId)
  if (task?.state === 'reserved') withdrawTask(context, stroke, task, 'rescinded')
}

/** A chat of this desk is no longer its own. What was typed in it stays the person's. */
export function loseChat(context: Context, stroke: Stroke, { taskId, phone }: Pick<OpenTeamTask, 'taskId' | 'phone'>, told?: { readonly by?: string; readonly why?: string }): void {
  const { store } = context
  const task = store.tasks.get(taskId)
  if (task?.state !== 'assigned' && task?.state !== 'wrapping') return
  handOn(context, stroke, task)
  const name = store.contacts.get(phone)?.name
  if (told) stroke.tell({ kind: 'chat-taken', phone, ...(name && { name }), ...told })
}

export const taken: Outcome = { ok: false, refusal: { kind: 'taken' } }
