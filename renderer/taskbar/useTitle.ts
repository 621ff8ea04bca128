/** The window's title, for the system's task switcher: what waits unread, and the worker's activity. */
import { useEffect } from 'react'
import { useMirror } from '../desk/mirror.ts'

/** The title once the desk's tasks are drawn; before that it is only the app's name. */
export function useTitle(): void {
  const activity = useMirror((state) => state.worker.activity)
  const unread = useMirror((state) => [...state.tasks.values()].reduce((sum, task) => sum + task.unread, 0))
  useEffect(() => {
    document.title = `${unread > 0 ? `(${unread}) ` : ''}Textdesk, ${activity}`
  }, [activity, unread])
}
