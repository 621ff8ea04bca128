/** Whose a task is. */
import type { Task } from '../../contract/model.ts'

/** The worker is in it: they talk, or wrap up. */
export const isInHand = ({ state }: Pick<Task, 'state'>): boolean => state === 'assigned' || state === 'wrapping'

/** A task of the worker's own: in hand, or promised and waiting for them. */
export const isMine = (task: Pick<Task, 'state' | 'heldUntil'>): boolean => isInHand(task) || task.heldUntil !== undefined

/** Nothing is to be done for it any more. */
export const isOver = ({ state }: Pick<Task, 'state'>): boolean => state === 'completed' || state === 'canceled'
