/** Where a log stands when it is drawn for the first time. Pure. */
import type { Place } from '../../../page/view/places.ts'
import type { ThreadItem } from '../items/items.ts'

/** A row, and how far below the upper edge of the view it is wanted, in px. */
export type Aim = { readonly key: string; readonly below: number | 'middle' }

/** Before what is new a little of what was there is seen. */
export const newLine: Aim = { key: 'new', below: 40 }
export const soughtAim = (key: string): Aim => ({ key, below: 'middle' })

type Facts = {
  readonly items: readonly ThreadItem[]
  /** The key of the row that the agent looks for. */
  readonly sought: string | undefined
  /** Where they stood the last time. */
  readonly place: Place | undefined
}

/** At what they look for; else where they stood, when that is still there; else at what is new; else at the end, which is undefined. */
export function beginningOf({ items, sought, place }: Facts): Aim | undefined {
  const isThere = (wanted: string) => items.some(({ key }) => key === wanted)
  if (sought !== undefined) return soughtAim(sought)
  if (place && isThere(place.key)) return { key: place.key, below: -place.offset }
  return isThere(newLine.key) ? newLine : undefined
}

/** In px; near enough for the row to be drawn. */
export function initialOffset(begins: Aim | undefined, items: readonly ThreadItem[], sizeOf: (item: ThreadItem) => number): number {
  if (!begins) return Number.MAX_SAFE_INTEGER
  return items.slice(0, items.findIndex(({ key }) => key === begins.key)).reduce((sum, item) => sum + sizeOf(item), 0)
}
