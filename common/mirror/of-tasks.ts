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
