/** The life of a task: TaskRouter's states and the moves between them (twilio.com/docs/taskrouter/lifecycle-task-state). */
import type { TaskState } from '../../contract/model.ts'
import type { TaskRow } from '../store/tasks.ts'
import type { Room } from './parts.ts'
import type { Stroke } from './ledger.ts'

export const taskMoves = ['reserve', 'release', 'accept', 'wrap', 'complete', 'cancel'] as const
export type TaskMove = (typeof taskMoves)[number]

/** Every legal move. What is not written here cannot happen. */
const moves: Record<TaskState, Partial<Record<TaskMove, TaskState>>> = {
  pending: { reserve: 'reserved', cancel: 'canceled' },
  reserved: { accept: 'assigned', release: 'pending', cancel: 'canceled' },
  assigned: { wrap: 'wrapping', complete: 'completed' },
  wrapping: { complete: 'completed' },
  completed: {},
  canceled: {},
}

const past: Record<TaskMove, string> = {
  reserve: 'task.reserved',
  release: 'task.released',
  accept: 'task.assigned',
  wrap: 'task.wrapped',
  complete: 'task.completed',
  cancel: 'task.canceled',
}

/** The state after a move, or undefined when the move is illegal. */
export const stateAfter = (state: TaskState, move: TaskMove): TaskState | undefined => moves[state][move]

/**
 * Moves a task and writes it into the journal.
 * @throws when the move is illegal; a handler asks `stateAfter` first, so a throw is a bug
 */
export function moveTask({ store }: Room, stroke: Stroke, task: TaskRow, move: TaskMove): TaskRow {
  const state = stateAfter(task.state, move)
  if (!state) throw new Error(`A task that is ${task.state} cannot ${move}.`)
  const rev = stroke.note(past[move], task.id)
  const moved: TaskRow = {
    ...task,
    state,
    rev,
    assignedAt: state === 'assigned' ? stroke.at : task.assignedAt,
    wrappingAt: state === 'wrapping' ? stroke.at : task.wrappingAt,
    completedAt: state === 'completed' ? stroke.at : task.completedAt,
  }
  store.tasks.move(moved)
  stroke.touch('task', task.id)
  return moved
}
