/** The window's title, for the system's task switcher: what waits unread, and the worker's activity, or that they are away. */
import { useEffect } from 'react'
import { activityNameIn } from '../../common/activity.ts'
import { unreadIn } from '../../common/mirror/figures.ts'
import { useMirror } from '../page/usePage.ts'
import { frameWords } from './words.ts'

/** Draws nothing. Until the desk's tasks are here the title is only the app's name. */
export function Title() {
  const activity = useMirror(({ worker, settings }) => (worker.away ? frameWords.away : activityNameIn(settings.activities, worker.activity)))
  const unread = useMirror(unreadIn)
  useEffect(() => {
    document.title = unread > 0 ? frameWords.titleUnread({ count: unread, activity }) : frameWords.title({ activity })
  }, [activity, unread])
  return null
}
