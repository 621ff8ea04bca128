/** How a colleague stands: their status, and how many chats they have. */
import { activityNameIn } from '../../../common/activity.ts'
import type { Colleague } from '../../../contract/team.ts'
import { useMirror } from '../../page/usePage.ts'
import { PresenceDot } from '../../ui/sign/PresenceDot.tsx'
import { presenceOf } from '../../words/presence.ts'
import { teamWords } from '../words.ts'
import css from './Status.module.css'

export function Status({ worker }: { readonly worker: Colleague }) {
  const activities = useMirror((state) => state.settings.activities)
  return (
    <span className={css.status}>
      <PresenceDot presence={presenceOf(worker)} />
      {teamWords.stands({ activity: activityNameIn(activities, worker.activity), count: worker.chats })}
    </span>
  )
}
