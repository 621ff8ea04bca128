/**
 * The life of a task: TaskRouter's states and the moves between them (twilio.com/docs/taskrouter/lifecycle-task-state).
 * `reopen` is ours, since there a task that is wrapping can only be completed: an agent who clicks END CHAT by mistake takes it back, and by
 * setting a reply during wrap-up goes on with the chat that it answers. Neither asks anybody for a reservation, so TaskRouter need not know.
 */
import type { TaskState } from '../../../../contract/model.ts'

export const taskMoves = ['reserve', 'release', 'accept', 'wrap', 'reopen', 'complete', 'cancel'] as const
export type TaskMove = (typeof taskMoves)[number]

/** Every legal move. What is not written here cannot happen. */
const moves: Record<TaskState, Partial<Record<TaskMove, TaskState>>> = {
  pending: { reserve: 'reserved', cancel: 'canceled' },
  reserved: { accept: 'assigned', release: 'pending', cancel: 'canceled' },
  assigned: { wrap: 'wrapping', complete: 'completed' },
  wrapping: { complete: 'completed', reopen: 'assigned' },
  completed: {},
  canceled: {},
}

/** The state after a move, or undefined when the move is illegal. */
export const stateAfter = (state: TaskState, move: TaskMove): TaskState | undefined => moves[state][move]
