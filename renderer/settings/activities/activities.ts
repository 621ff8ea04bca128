/** Changes to the list of activities, and why one is not possible. Pure. */
import { offlineActivity, type Activity } from '../../../contract/settings.ts'
import { statusesWords } from './words.ts'

type List = readonly Activity[]

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Why an activity cannot be called that; undefined when it can. `now` is what it is called so far, absent for a new one. */
export function nameFault(list: List, name: string, now?: string): string | undefined {
  if (name === '') return statusesWords.noName
  const isTaken = list.some((each) => each.name !== now && same(each.name, name))
  return isTaken ? statusesWords.taken({ name }) : undefined
}

/** A new one stands before Offline, which closes the list. */
export function added(list: List, name: string): List {
  const at = list.findIndex((each) => each.name === offlineActivity)
  return list.toSpliced(at === -1 ? list.length : at, 0, { name, available: false })
}

export const renamed = (list: List, from: string, to: string): List => list.map((each) => (each.name === from ? { ...each, name: to } : each))

export const flagged = (list: List, name: string, available: boolean): List => list.map((each) => (each.name === name ? { ...each, available } : each))

export const removed = (list: List, name: string): List => list.filter((each) => each.name !== name)

/** Whether it is the only one that takes work, so that it must stay as it is. */
export const isLastForWork = (list: List, { name, available }: Activity): boolean => available && !list.some((each) => each.available && each.name !== name)
