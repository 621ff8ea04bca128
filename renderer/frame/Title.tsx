/** The window's title, for the system's task switcher: what waits unread, and the worker's activity, or that they are away. */
import { useEffect } from 'react'
import { activityNameIn } from '../../common/activity.ts'
import { useMirror } from '../page/usePage.ts'

/** Draws nothing. Until the desk's tasks are here the title is only the app's name. */
export function Title() {
  const activity = useMirror(({ worker, settings }) => (worker.away ? 'Away' : activityNameIn(settings.activities, worker.activity)))
  const unread = useMirror((state) => [...state.tasks.values()].reduce((sum, task) => sum + task.unread, 0))
  useEffect(() => {
    document.title = `${unread > 0 ? `(${unread}) ` : ''}Textdesk, ${activity}`
  }, [activity, unread])
  return null
}
