/** What the tray, the badge and the notifications say of the desk, read off its mirror. */
import type { Mirror } from '../../../common/mirror/mirror.ts'
import { ofTasks } from '../../../common/mirror/figures.ts'
import { isMine } from '../../../common/task/task.ts'
import type { Task } from '../../../contract/model.ts'

/** Texts cannot go out, or what voters write cannot be read, until the line is tried again. */
export const isCutOff = ({ line }: Pick<Mirror, 'line'>): boolean => line.state === 'down' || line.state === 'refused' || line.state === 'unreadable'

/** Voters may be waiting for this desk: it takes work, has chats, or texts that are still to go out. */
export const mayBeWaitedFor = ({ worker, tasks, line }: Mirror): boolean => worker.available || tasks.size > 0 || line.waiting > 0

/** Voter messages in the worker's own chats that the worker has not seen. */
export const unreadOf = ofTasks((tasks) => [...tasks.values()].filter(isMine).reduce((sum, { unread }) => sum + unread, 0))

/** The worker's own chats in which a voter waits for an answer, the longest wait first. */
export const waitingOf = ofTasks((tasks): readonly Task[] => {
  const since = (task: Task): number => task.waitingSince ?? Infinity
  return [...tasks.values()].filter((task) => isMine(task) && task.waitingSince !== undefined).toSorted((a, b) => since(a) - since(b))
})
