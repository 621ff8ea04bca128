/** Changes to the list of macros, and why one is not possible. Pure. */
import type { Macro } from '../../../contract/settings.ts'
import { macrosWords } from './words.ts'

type List = readonly Macro[]

/** Why it cannot be called that; undefined when it can. */
export function nameFault(list: List, { id, name }: Pick<Macro, 'id' | 'name'>): string | undefined {
  const wanted = name.trim().toLowerCase()
  if (wanted === '') return macrosWords.noName
  return list.some((each) => each.id !== id && each.name.toLowerCase() === wanted) ? macrosWords.taken({ name: name.trim() }) : undefined
}

/** With the macro in its place, or at the end when it is new. A digit that another had is this one's from now on. */
export function kept(list: List, macro: Macro): List {
  const free = list.map(({ digit, ...rest }): Macro => (digit === undefined || digit === macro.digit ? rest : { ...rest, digit }))
  return list.some(({ id }) => id === macro.id) ? free.map((each) => (each.id === macro.id ? macro : each)) : [...free, macro]
}

export const removed = (list: List, id: string): List => list.filter((each) => each.id !== id)

/** The first digit that no macro has. */
export const freeDigit = (list: List): number | undefined => [1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => list.every((each) => each.digit !== digit))
