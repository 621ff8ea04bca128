/** Which task belongs to whom. */
import type { Task } from '../../../contract/model.ts'

/** The task of a number that is not completed, when there is one. */
export const taskWith = (tasks: ReadonlyMap<string, Task>, phone: string): Task | undefined => [...tasks.values()].find((task) => task.phone === phone)
