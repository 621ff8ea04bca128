/** Moves tasks, as the table of task-moves.ts allows, and opens the agent's own. */
import { handedOn } from '../../../../contract/settings.ts'
import type { TaskRow } from '../../../store/rows/tasks.ts'
import type { Context } from '../../core/context.ts'
import type { Stroke } from '../../core/ledger.ts'
import { stateAfter, type TaskMove } from './task-moves.ts'

const past: Record<TaskMove, string> = {
  reserve: 'task.reserved',
  release: 'task.released',
  accept: 'task.assigned',
  wrap: 'task.wrapped',
  reopen: 'task.reopened',
  complete: 'task.completed',
  cancel: 'task.canceled',
}

/**
 * Moves a task and writes it into the journal.
 * @throws when the move is illegal; a handler asks first, so a throw is a bug
 */
export function moveTask({ store, settings }: Context, stroke: Stroke, task: TaskRow, move: TaskMove): TaskRow {
  const state = stateAfter(task.state, move)
  if (!state) throw new Error(`A task that is ${task.state} cannot ${move}.`)
  const rev = stroke.record(past[move], task.id)
  const moved: TaskRow = {
    ...task,
    state,
    rev,
    assignedAt: state === 'assigned' ? (task.assignedAt ?? stroke.at) : task.assignedAt,
    wrappingAt: state === 'wrapping' ? stroke.at : move === 'reopen' ? null : task.wrappingAt,
    completedAt: state === 'completed' ? stroke.at : task.completedAt,
    heldUntil: state === 'pending' ? task.heldUntil : null,
    toSeq: state === 'completed' ? store.messages.newestSeq(task.conversationId) : task.toSeq,
  }
  store.tasks.move(moved)
  if (task.state === 'wrapping') store.dues.clear('wrap', task.id)
  const { wrapCompletes, wrapMinutes } = settings().rules
  if (state === 'wrapping' && wrapCompletes && wrapMinutes > 0) store.dues.set('wrap', task.id, stroke.at + wrapMinutes * 60_000)
  stroke.touch('task', task.id)
  return moved
}

/** Completes a chat that goes on elsewhere, and says that of it; what somebody has chosen already stays. */
export function handOn(context: Context, stroke: Stroke, task: TaskRow): void {
  const { store } = context
  const { id, note } = task
  if (task.disposition === null) store.tasks.note({ id, disposition: handedOn, note, rev: stroke.record('task.noted', id, { disposition: handedOn }) })
  moveTask(context, stroke, store.tasks.get(id)!, 'complete')
}

/** Opens a chat that the agent begins: it is the worker's at once and was never offered. */
export function openChat(context: Context, stroke: Stroke, taskId: string, conversationId: string, fromSeq: number): void {
  const { store } = context
  const rev = stroke.record('task.created', taskId, { conversationId })
  const readSeq = store.messages.newestSeq(conversationId)
  store.tasks.add({ id: taskId, conversationId, state: 'pending', origin: 'agent', createdAt: stroke.at, assignedAt: null, fromSeq, readSeq, rev })
  moveTask(context, stroke, moveTask(context, stroke, store.tasks.get(taskId)!, 'reserve'), 'accept')
}
