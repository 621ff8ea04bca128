/** Saves changes to the list of activities. */
import type { Activity } from '../../../contract/settings.ts'
import { usePage } from '../../page/usePage.ts'
import { useSave } from '../fields/useSave.ts'
import { removed, renamed } from './activities.ts'

export type ActivityChanges = ReturnType<typeof useActivities>

/** Each change resolves to whether the desk took it. */
export function useActivities() {
  const { mirror } = usePage()
  const { save: keep, trouble } = useSave()
  const now = () => mirror.getState().settings.activities
  const save = (activities: readonly Activity[]) => keep({ activities: [...activities] })
  return { save, rename: (id: string, name: string) => save(renamed(now(), id, name)), remove: (id: string) => save(removed(now(), id)), trouble }
}
