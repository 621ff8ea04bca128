/** What a status is called: by the name that an administrator gave it, else by ours. */
import { standardActivities, type Activity, type StandardActivity } from '../contract/settings.ts'
import { wordsOf } from './wording/table.ts'

const words = wordsOf('statuses', {
  available: 'Available',
  break: 'Break',
  lunch: 'Lunch',
  training: 'Training',
  offline: 'Offline',
} as const satisfies Record<StandardActivity, string>)

export const isStandard = (id: string): id is StandardActivity => standardActivities.some((standard) => standard === id)

/** The id, where it is one of ours that nobody has renamed: of that more can be said than its name. */
export const standardIn = (list: readonly Activity[], id: string): StandardActivity | undefined =>
  isStandard(id) && !list.some((each) => each.id === id && each.name !== undefined) ? id : undefined

/** The name of one in a list, or of one that was in it: that stays known by its first name. */
export const activityName = ({ id, name }: Pick<Activity, 'id' | 'name'>): string => name ?? (isStandard(id) ? words[id] : id)

/** The same for who knows its id only. */
export const activityNameIn = (list: readonly Activity[], id: string): string => activityName(list.find((each) => each.id === id) ?? { id })
