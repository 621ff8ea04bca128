/** Tasks for tests of the page. */
import type { Task } from '../../contract/model.ts'

/** A chat of the agent's; `more` says what is different. */
export const aTask = (id: string, more: Partial<Task> = {}): Task => ({
  id,
  conversationId: id,
  phone: '+16025550148',
  state: 'assigned',
  origin: 'voter',
  createdAt: 0,
  unread: 0,
  rev: 1,
  ...more,
})

/** As the mirror holds them. */
export const mapped = (...tasks: readonly Task[]): ReadonlyMap<string, Task> => new Map(tasks.map((one) => [one.id, one]))
