/** Tells the desk what the agent has seen: only what stands in a chat that is open in a window in front. */
import { useEffect, useSyncExternalStore } from 'react'
import type { Task } from '../../../contract/model.ts'
import type { Thread } from '../../desk/threads.ts'
import { usePage, useView } from '../../page/usePage.ts'
import { useCompact } from '../../ui/useMedia.ts'

export function useReadMark(task: Task, thread: Thread | undefined): void {
  const { command } = usePage()
  const inFront = useInFront()
  const compact = useCompact()
  const pane = useView((state) => state.pane)
  const isSeen = inFront && (!compact || pane === 'chat')
  const newest = thread?.messages.findLast((message) => message.direction === 'inbound')?.seq
  const { id, unread } = task
  useEffect(() => {
    if (isSeen && unread > 0 && newest !== undefined) void command('task.read', { taskId: id, seq: newest })
  }, [command, isSeen, id, unread, newest])
}

/** Whether the window is visible and has the focus. */
function useInFront(): boolean {
  return useSyncExternalStore(listen, () => !document.hidden && document.hasFocus())
}

function listen(changed: () => void): () => void {
  window.addEventListener('focus', changed)
  window.addEventListener('blur', changed)
  document.addEventListener('visibilitychange', changed)
  return () => {
    window.removeEventListener('focus', changed)
    window.removeEventListener('blur', changed)
    document.removeEventListener('visibilitychange', changed)
  }
}
