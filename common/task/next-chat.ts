/** Which chat an agent should stand in when they have not chosen one themselves. */
import type { Task } from '../../contract/model.ts'
import { isInHand } from './task.ts'

/**
 * After COMPLETE: the agent's own chat whose voter waits longest, else the one that they used last; undefined when there is neither.
 *
 * @param used ids of chats, the one that was used last first
 */
export function nextChat(tasks: readonly Task[], used: readonly string[]): string | undefined {
  const [longest] = tasks.filter((task) => task.state === 'assigned' && task.waitingSince !== undefined).toSorted((a, b) => a.waitingSince! - b.waitingSince!)
  return longest?.id ?? used.find((id) => isOwn(tasks, id))
}

/** After a reload or a restart: the chat in which the agent stood, and when it is over, the next. */
export function chatAtStart(tasks: readonly Task[], used: readonly string[]): string | undefined {
  const [last] = used
  return last !== undefined && isOwn(tasks, last) ? last : nextChat(tasks, used)
}

const isOwn = (tasks: readonly Task[], id: string): boolean => tasks.some((task) => task.id === id && isInHand(task))
