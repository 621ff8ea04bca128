/** Changes to the list of activities, and why one is not possible. Pure. */
import { activityName, isStandard } from '../../../common/activity.ts'
import { offlineActivity, type Activity } from '../../../contract/settings.ts'
import { statusesWords } from './words.ts'

type List = readonly Activity[]

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Why an activity cannot be called that; undefined when it can. `id` is that of the one that is renamed, absent for a new one. */
export function nameFault(list: List, name: string, id?: string): string | undefined {
  if (name === '') return statusesWords.noName
  const isTaken = list.some((each) => each.id !== id && same(activityName(each), name))
  return isTaken ? statusesWords.taken({ name }) : undefined
}

/** A new one stands before Offline, which closes the list. */
export function added(list: List, name: string): List {
  const at = list.findIndex(({ id }) => id === offlineActivity)
  const id = idFor(list, name)
  return list.toSpliced(at === -1 ? list.length : at, 0, { id, ...(id !== name && { name }), available: false })
}

/** Its first name, which tells what it was when it is long gone; with a number where another began with that. */
function idFor(list: List, name: string): string {
  const isTaken = (id: string) => isStandard(id.toLowerCase()) || list.some((each) => same(each.id, id))
  if (!isTaken(name)) return name
  for (let number = 2; ; number += 1) if (!isTaken(`${name} ${number}`)) return `${name} ${number}`
}

/** A standard one that gets its own name back is said in the window's language again. */
export const renamed = (list: List, id: string, name: string): List => list.map((each) => (each.id === id ? { id, ...(activityName({ id }) !== name && { name }), available: each.available } : each))

export const flagged = (list: List, id: string, available: boolean): List => list.map((each) => (each.id === id ? { ...each, available } : each))

export const removed = (list: List, id: string): List => list.filter((each) => each.id !== id)

/** Whether it is the only one that takes work, so that it must stay as it is. */
export const isLastForWork = (list: List, { id, available }: Activity): boolean => available && !list.some((each) => each.available && each.id !== id)
