/** Saves changes to the list of activities. */
import type { Activity } from '../../../contract/settings.ts'
import { usePage } from '../../page/usePage.ts'
import { useSave } from '../fields/useSave.ts'
import { added, flagged, removed, renamed } from './activities.ts'

export type ActivityChanges = ReturnType<typeof useActivities>

/** Each change resolves to whether the desk took it. */
export function useActivities() {
  const { command, mirror } = usePage()
  const { save: keep, trouble } = useSave()
  const now = () => mirror.getState().settings.activities
  const save = (activities: readonly Activity[]) => keep({ activities: [...activities] })
  const rename = async (from: string, to: string) => {
    const isCurrent = mirror.getState().worker.activity === from
    return isCurrent ? renameCurrent(from, to) : save(renamed(now(), from, to))
  }
  /** Who is in it goes over to the new name before the old one goes, so that no offer is taken back meanwhile. */
  const renameCurrent = async (from: string, to: string) => {
    const after = renamed(now(), from, to)
    const enter = async () => (await command('activity.set', { activity: to, by: 'window' })).ok
    // Two names that differ only in case cannot both be in the list.
    if (from.toLowerCase() === to.toLowerCase()) return (await save(after)) && enter()
    const isForWork = now().some(({ name, available }) => name === from && available)
    return (await save(flagged(added(now(), to), to, isForWork))) && (await enter()) && save(after)
  }
  return { save, rename, remove: (name: string) => save(removed(now(), name)), trouble }
}
