/** Which task belongs to whom. */
import { whoIs } from '../../../common/person.ts'
import type { Task } from '../../../contract/model.ts'
import type { Mirror } from './mirror.ts'

/** The task of a number that is not completed, when there is one. */
export const taskWith = (tasks: ReadonlyMap<string, Task>, phone: string): Task | undefined => [...tasks.values()].find((task) => task.phone === phone)

/** What the agent knows the voter of a task as. */
export const voterOf = (mirror: Mirror, taskId: string): string => whoIs(mirror, mirror.tasks.get(taskId)?.phone ?? '')
