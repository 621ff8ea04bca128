/** Under the activities: what leaving would do to offers, chats and promised replies, before anybody leaves. */
import { activityName, activityNameIn } from '../../common/activity.ts'
import { useMirror } from '../page/usePage.ts'
import { usePromised } from '../page/usePromised.ts'
import { heldBy, leaveWords, workActivity } from '../words/presence.ts'
import css from './StatusMenu.module.css'
import { taskbarWords } from './words.ts'

export function StatusFoot({ id }: { id: string }) {
  const worker = useMirror((state) => state.worker)
  const tasks = useMirror((state) => state.tasks)
  const promised = usePromised()
  const settings = useMirror((state) => state.settings)
  if (worker.away) return <p className={css.foot} id={id}>{taskbarWords.awayNow}</p>
  if (!worker.available) {
    return (
      <p className={css.foot} id={id}>
        {taskbarWords.notAvailable({ activity: activityName(workActivity(settings.activities)) })}
      </p>
    )
  }
  return (
    <div className={css.foot} id={id}>
      {taskbarWords.ifYouLeave({ activity: activityNameIn(settings.activities, worker.activity) })}
      <ul className={css.effects}>
        {leaveWords(heldBy(tasks.values(), promised.count), settings.rules.ownerMinutes).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
