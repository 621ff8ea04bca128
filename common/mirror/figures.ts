/** Figures of all tasks. */
import type { Task } from '../../contract/model.ts'
import type { Mirror } from './mirror.ts'

/** A figure of all tasks, reckoned once for each state of them, however many ask for it and whatever else changes. */
export function ofTasks<T>(reckon: (tasks: ReadonlyMap<string, Task>) => T): (mirror: Pick<Mirror, 'tasks'>) => T {
  let last: { readonly tasks: ReadonlyMap<string, Task>; readonly figure: T } | undefined
  return ({ tasks }) => {
    if (last?.tasks !== tasks) last = { tasks, figure: reckon(tasks) }
    return last.figure
  }
}

/** Messages in all of them that the agent has not seen. */
export const unreadIn = ofTasks((tasks) => [...tasks.values()].reduce((sum, { unread }) => sum + unread, 0))

/** Those that are chats: an offered task is in the panel before it is. */
export const chatsIn = ofTasks((tasks) => [...tasks.values()].filter(({ assignedAt }) => assignedAt !== undefined).length)
