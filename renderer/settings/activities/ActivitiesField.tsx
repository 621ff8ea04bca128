/** The list of statuses: what they are called, and which take work. Every change is saved at once. */
import { activityName } from '../../../common/activity.ts'
import { limits } from '../../../contract/limits.ts'
import { useMirror } from '../../page/usePage.ts'
import fields from '../fields/Fields.module.css'
import { Findable } from '../fields/Findable.tsx'
import { Lock, useLock } from '../fields/Lock.tsx'
import { NewName } from '../list/NewName.tsx'
import css from './Activities.module.css'
import { added, nameFault } from './activities.ts'
import { ActivityRow } from './ActivityRow.tsx'
import { useActivities } from './useActivities.ts'
import { statusesWords } from './words.ts'

export function ActivitiesField() {
  const list = useMirror((state) => state.settings.activities)
  const activities = useActivities()
  const lock = useLock('activities')
  /** The focus would go with the row, so the one below takes it; Offline is always below. */
  const remove = async (id: string, row: Element | null) => {
    const below = row?.nextElementSibling
    if (!(await activities.remove(id))) return
    const next = below?.querySelector<HTMLElement>('button:not(:disabled)') ?? below?.querySelector<HTMLElement>('input')
    next?.focus()
  }
  return (
    <Findable texts={[statusesWords.list, statusesWords.help, statusesWords.new, ...list.map(activityName)]}>
      <ul className={css.list} aria-label={statusesWords.list}>
        {list.map((activity) => (
          <ActivityRow key={activity.id} activity={activity} list={list} isLocked={lock !== undefined} activities={activities} onRemove={(row) => void remove(activity.id, row)} />
        ))}
      </ul>
      {list.length < limits.activities && lock === undefined && (
        <NewName label={statusesWords.new} add={statusesWords.add} limit={limits.activityName} faultOf={(name) => nameFault(list, name)} onAdd={(name) => activities.save(added(list, name))} />
      )}
      <p className={fields.help}>{lock === undefined ? (activities.trouble ?? statusesWords.help) : <Lock by={lock} />}</p>
    </Findable>
  )
}
