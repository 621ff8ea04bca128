/** A desk that works alone hands a chat on: there is nobody else, so it goes back to the queue and leaves the agent in peace for a while. */
import type { TaskRow } from '../../store/rows/tasks.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import { handOn } from './moves/tasks.ts'

/** How long it does not ring here. */
export const asideMs = 10 * 60_000

/**
 * Ends the task and begins another in the queue with what the voter has not been answered: TaskRouter knows no way from `assigned` back to `pending`
 * either, and a transfer there is a task of its own.
 */
export function setAside(context: Context, stroke: Stroke, task: TaskRow, newId: string): void {
  const { store } = context
  const { conversationId } = task
  handOn(context, stroke, task)
  const newest = store.messages.newestSeq(conversationId)
  const answered = store.messages.saidBefore(conversationId, newest + 1)?.seq ?? 0
  const fromSeq = store.messages.askedAfter(conversationId, Math.max(answered, task.fromSeq - 1))?.seq ?? newest + 1
  const rev = stroke.record('task.setAside', newId, { conversationId, from: task.id })
  store.tasks.add({ id: newId, conversationId, state: 'pending', origin: 'voter', createdAt: stroke.at, assignedAt: null, fromSeq, readSeq: fromSeq - 1, rev })
  store.dues.set('cooldown', newId, stroke.at + asideMs)
  stroke.touch('task', newId)
  context.routing().offerWork(stroke)
}
