/** What a desk was at before it joined comes along: its chats and promises become the team's, what waits finds its place there. */
import { newId } from '../../../../common/ids.ts'
import type { TaskCard } from '../../../store/rows/tasks.ts'
import type { Context } from '../../core/context.ts'
import type { Stroke } from '../../core/ledger.ts'
import { moveTask } from '../../routing/moves/tasks.ts'
import { withdrawTask } from '../../routing/queue.ts'
import type { Deeds } from '../deeds/deeds.ts'
import { noteCard } from '../known/cards.ts'

/** More than an agent holds or has parked. */
const most = 1_000

/** Writes it down; it is done as soon as the team answers. Said again, it finds nothing to do. */
export function bringAlong(context: Context, stroke: Stroke, deeds: Deeds): void {
  const { store } = context
  const own = store.tasks.open().filter(({ id }) => !store.team.ofTask(id))
  for (const { id, phone, state } of own) {
    const isKnown = deeds.some('open', ({ taskId }) => taskId === id)
    if ((state === 'assigned' || state === 'wrapping') && !isKnown) deeds.add('open', phone, { phone, taskId: id, claim: newId() })
  }
  for (const { phone, target, messageId } of store.routes.page(undefined, most)) deeds.add('promise', phone, { phone, to: target, messageId, anyway: true })
  for (const task of own) if (task.state === 'pending' || task.state === 'reserved') placeWaiting(context, stroke, deeds, task)
  for (const phone of store.marks.phones()) noteCard(context, deeds, phone)
}

/** A voter who waits here waits for the team from now on, or for this agent, where that was promised. */
function placeWaiting(context: Context, stroke: Stroke, deeds: Deeds, task: TaskCard): void {
  const { store } = context
  const texts = store.messages.page(task.conversationId, undefined, most).filter(({ direction, seq, sid }) => direction === 'inbound' && seq >= task.fromSeq && sid !== null)
  if (task.heldUntil !== null) deeds.add('promise', task.phone, { phone: task.phone, to: 'me', messageId: newId(), anyway: true })
  deeds.add('place', task.phone, { phone: task.phone, texts: texts.map(({ sid, at }) => ({ sid: sid!, at })) })
  withdrawWaiting(context, stroke, task)
}

/** What waits or rings here is not this desk's to hand out. */
export function withdrawWaiting(context: Context, stroke: Stroke, task: Pick<TaskCard, 'id' | 'state'>): void {
  const row = context.store.tasks.get(task.id)
  if (row?.state === 'reserved') withdrawTask(context, stroke, row, 'rescinded')
  if (row?.state !== 'pending') return
  moveTask(context, stroke, row, 'cancel')
  for (const kind of ['owner', 'cooldown'] as const) context.store.dues.clear(kind, task.id)
}
