/** Which task belongs to whom, and what there is of them. */
import { ofTasks } from '../../../common/mirror/of-tasks.ts'
import { whoIs } from '../../../common/person.ts'
import type { Task } from '../../../contract/model.ts'
import type { Mirror } from './mirror.ts'

/** The task of a number that is not completed, when there is one. */
export const taskWith = (tasks: ReadonlyMap<string, Task>, phone: string): Task | undefined => [...tasks.values()].find((task) => task.phone === phone)

/** What the agent knows the voter of a task as. */
export const voterOf = (mirror: Mirror, taskId: string): string => whoIs(mirror, mirror.tasks.get(taskId)?.phone ?? '')

/** Messages in all chats that the agent has not seen. */
export const unreadIn = ofTasks((tasks) => [...tasks.values()].reduce((sum, { unread }) => sum + unread, 0))

/** Tasks that are chats: an offered one is in the panel before it is. */
export const chatsIn = ofTasks((tasks) => [...tasks.values()].filter(({ assignedAt }) => assignedAt !== undefined).length)
