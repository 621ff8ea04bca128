/** One status: its mark, its name, whether it takes work, and the way to remove it. */
import { Trash2 } from 'lucide-react'
import { activityName } from '../../../common/activity.ts'
import { limits } from '../../../contract/limits.ts'
import { offlineActivity, type Activity } from '../../../contract/settings.ts'
import { useMirror } from '../../page/usePage.ts'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { Switch } from '../../ui/field/Switch.tsx'
import { PresenceDot } from '../../ui/sign/PresenceDot.tsx'
import { presenceIn } from '../../words/presence.ts'
import { TextField } from '../fields/TextField.tsx'
import css from './Activities.module.css'
import { flagged, isLastForWork, nameFault } from './activities.ts'
import type { ActivityChanges } from './useActivities.ts'
import { statusesWords } from './words.ts'

type Props = {
  readonly activity: Activity
  readonly list: readonly Activity[]
  readonly isLocked: boolean
  readonly activities: ActivityChanges
  /** Hears which row asks for it. */
  readonly onRemove: (row: Element | null) => void
}

export function ActivityRow({ activity, list, isLocked, activities, onRemove }: Props) {
  const { id, available } = activity
  const name = activityName(activity)
  const isCurrent = useMirror((state) => state.worker.activity === id)
  const isOffline = id === offlineActivity
  const isNeeded = isLastForWork(list, activity)
  return (
    <li className={css.row}>
      <PresenceDot presence={presenceIn(activity)} />
      <TextField
        label={statusesWords.nameOf({ name })}
        hidesLabel
        className={css.name}
        maxLength={limits.activityName}
        isReadOnly={isLocked || isOffline}
        value={name}
        faultOf={(wanted) => nameFault(list, wanted, id)}
        save={(to) => activities.rename(id, to)}
      />
      <Switch
        className={css.flag}
        aria-label={statusesWords.getsChatsOf({ name })}
        isSelected={available}
        isDisabled={isLocked || isOffline || isNeeded}
        onChange={(on) => activities.save(flagged(list, id, on))}
      >
        {statusesWords.getsChats}
      </Switch>
      <IconButton
        label={isCurrent ? statusesWords.removeCurrent({ name }) : statusesWords.remove({ name })}
        isDisabled={isLocked || isOffline || isNeeded || isCurrent}
        onPress={({ target }) => onRemove(target.closest('li'))}
      >
        <Trash2 size={15} strokeWidth={1.9} aria-hidden />
      </IconButton>
    </li>
  )
}
