/** Today in two figures, read again when a chat begins or is completed; nothing stands here until they are known. */
import { useEffect, useState } from 'react'
import type { Stats } from '../../contract/queries.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { classes } from '../ui/classes.ts'
import text from '../ui/text.module.css'
import { stopwatch } from '../words/durations.ts'
import css from './TaskPanel.module.css'

export function TodayFoot() {
  const { query } = usePage()
  // An offered task is in the panel before it is a chat.
  const chats = useMirror((state) => [...state.tasks.values()].filter((task) => task.assignedAt !== undefined).length)
  const [today, setToday] = useState<Stats>()
  useEffect(() => {
    let isCurrent = true
    query('stats.of', { period: 'today' }).then(
      (stats) => isCurrent && setToday(stats),
      () => isCurrent && setToday(undefined),
    )
    return () => {
      isCurrent = false
    }
  }, [query, chats])
  if (!today) return null
  return (
    <div className={css.foot}>
      <span className={classes(text.grow, text.num)}>
        {today.chats} {today.chats === 1 ? 'chat' : 'chats'} today
      </span>
      {today.firstReplyMs !== undefined && <span className={text.num}>First reply {stopwatch(today.firstReplyMs)}</span>}
    </div>
  )
}
