/** Changes to the list of outcomes, and why one is not possible. Pure. */
import type { Disposition, DispositionColor } from '../../../contract/settings.ts'
import { dispositionName, isStandardDisposition } from '../../words/dispositions.ts'
import { outcomesWords } from './words.ts'

type List = readonly Disposition[]

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Why an outcome cannot be called that; undefined when it can. `id` is that of the one that is renamed, absent for a new one. */
export function nameFault(list: List, name: string, id?: string): string | undefined {
  if (name === '') return outcomesWords.noName
  const isTaken = list.some((each) => each.id !== id && same(dispositionName(each), name))
  return isTaken ? outcomesWords.taken({ name }) : undefined
}

/** A new one is the last. */
export function added(list: List, name: string): List {
  const id = idFor(list, name)
  return [...list, { id, ...(id !== name && { name }), color: 'gray' }]
}

/** Its first name, which tells what it was wherever the list is not known; with a number where another began with that. */
function idFor(list: List, name: string): string {
  const isTaken = (id: string) => isStandardDisposition(id.toLowerCase()) || list.some((each) => same(each.id, id))
  if (!isTaken(name)) return name
  for (let number = 2; ; number += 1) if (!isTaken(`${name} ${number}`)) return `${name} ${number}`
}

const changed = (list: List, id: string, change: (outcome: Disposition) => Disposition): List => list.map((each) => (each.id === id ? change(each) : each))

/** A standard one that gets its own name back is said in the window's language again. */
export const renamed = (list: List, id: string, name: string): List =>
  changed(list, id, ({ color, hidden }) => ({ id, ...(dispositionName({ id }) !== name && { name }), color, ...(hidden && { hidden }) }))

export const colored = (list: List, id: string, color: DispositionColor): List => changed(list, id, (each) => ({ ...each, color }))

export const shown = (list: List, id: string, isShown: boolean): List => changed(list, id, ({ name, color }) => ({ id, ...(name !== undefined && { name }), color, ...(!isShown && { hidden: true }) }))

/** One place up (-1) or down (1); at the end of the list nothing changes. */
export function moved(list: List, id: string, by: -1 | 1): List {
  const from = list.findIndex((each) => each.id === id)
  const to = from + by
  const outcome = list[from]
  return !outcome || to < 0 || to >= list.length ? list : list.toSpliced(from, 1).toSpliced(to, 0, outcome)
}

/** Whether it is the only one that is offered, so that it must stay. */
export const isLastShown = (list: List, { id, hidden }: Disposition): boolean => !hidden && !list.some((each) => !each.hidden && each.id !== id)
