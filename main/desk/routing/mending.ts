/** What the watchman puts right at a desk that works alone. */
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import { placeMessage } from './placement.ts'
import { releaseTask, waitForOwner } from './queue.ts'

/** Offers that nothing would end, and owners for whom no clock runs. */
export function mendTasks(context: Context, stroke: Stroke): number {
  const { store } = context
  const stuck = store.tasks.stuck()
  const forgotten = store.tasks.forgotten()
  for (const task of stuck) releaseTask(context, stroke, task, 'rescinded')
  for (const task of forgotten) waitForOwner(context, stroke, task)
  for (const { id } of [...stuck, ...forgotten]) stroke.record('task.mended', id)
  return stuck.length + forgotten.length
}

/** Messages that belong to no task. The first of a conversation begins one, and the others join it. */
export function findVoters(context: Context, stroke: Stroke, seen: number): number {
  const { store } = context
  const unowned = store.messages.unowned(seen)
  for (const message of unowned) {
    stroke.record('message.found', message.id)
    placeMessage(context, stroke, store.conversations.get(message.conversationId)!, message)
  }
  return unowned.length
}
