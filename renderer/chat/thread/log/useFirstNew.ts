/** Before which message the line "New" stands: the first that came while the agent did not see it. */
import { useState } from 'react'
import type { Task } from '../../../../contract/model.ts'
import type { Thread } from '../../../desk/threads/thread.ts'
import { usePage } from '../../../page/usePage.ts'
import { firstUnread } from './sight.ts'

/**
 * `seq` of that message. It stays while the agent reads on, until they answer or leave the chat; what comes unseen after all was read begins anew.
 *
 * @param task undefined where nothing is read for the first time
 */
export function useFirstNew(task: Task | undefined, thread: Thread): number | undefined {
  const { seen } = usePage()
  const first = task && firstUnread(thread, task.unread)
  const sent = thread.messages.findLast(({ direction }) => direction === 'outbound')?.seq ?? 0
  // `sent`: the agent's newest text by then.
  const [line, setLine] = useState({ first, sent, isRead: first === undefined })
  if (!task) return undefined
  if (line.first !== undefined && sent > line.sent) {
    setLine({ first: undefined, sent, isRead: task.unread === 0 })
    return undefined
  }
  if (task.unread === 0 && !line.isRead) setLine({ ...line, isRead: true })
  else if (first !== undefined && line.isRead && !seen.isSeen(task.id, first)) setLine({ first, sent, isRead: false })
  return line.first
}
