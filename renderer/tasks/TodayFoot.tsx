/** Today in two figures, read again when a chat begins or is completed; nothing stands here until they are known. */
import { ChartColumn, ContactRound, Settings, UsersRound } from 'lucide-react'
import { chatsIn } from '../../common/mirror/figures.ts'
import { useAnswer } from '../page/useAnswer.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { IconButton } from '../ui/button/IconButton.tsx'
import { classes } from '../ui/classes.ts'
import text from '../ui/text.module.css'
import { useCompact } from '../ui/useMedia.ts'
import { stopwatch } from '../words/durations.ts'
import css from './TaskPanel.module.css'
import { tasksWords } from './words.ts'

export function TodayFoot() {
  const isCompact = useCompact()
  const chats = useMirror(chatsIn)
  const { answer: today } = useAnswer('stats.of', { days: 'today', whose: 'mine' }, chats)
  if (!today && !isCompact) return null
  return (
    <div className={css.foot}>
      <span className={classes(text.grow, text.num)}>{today && tasksWords.chatsToday({ count: today.taken })}</span>
      {today?.firstAnswer.medianMs !== undefined && (
        <span className={classes(text.num, text.ellipsis)} title={tasksWords.firstReplyMeans}>
          {tasksWords.firstReply({ time: stopwatch(today.firstAnswer.medianMs) })}
        </span>
      )}
      {isCompact && <Pages />}
    </div>
  )
}

/** The compact task bar has no room for them. */
function Pages() {
  const { view } = usePage()
  const isInTeam = useMirror(({ team }) => team.state === 'on')
  return (
    <span className={css.pages}>
      {isInTeam && (
        <IconButton label={tasksWords.team} onPress={() => view.openPage('team')}>
          <UsersRound size={16} strokeWidth={1.9} aria-hidden />
        </IconButton>
      )}
      <IconButton label={tasksWords.contacts} onPress={() => view.openPage('people')}>
        <ContactRound size={16} strokeWidth={1.9} aria-hidden />
      </IconButton>
      <IconButton label={tasksWords.stats} onPress={() => view.openPage('stats')}>
        <ChartColumn size={16} strokeWidth={1.9} aria-hidden />
      </IconButton>
      <IconButton label={tasksWords.settings} onPress={() => view.openPage('settings')}>
        <Settings size={16} strokeWidth={1.9} aria-hidden />
      </IconButton>
    </span>
  )
}
