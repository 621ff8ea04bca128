/**
 * Which rows of a long list are in sight. All are of one height, so nothing is measured: the library that draws the other lists keeps a record of every
 * row, which takes longer than a frame for a hundred thousand of them each time that one joins.
 */
import { useCallback, useSyncExternalStore } from 'react'

/** Rows drawn beyond the edges, so that none is missing while the list moves. */
const beyond = 10

export type InSight = { readonly first: number; readonly last: number }

/** @param rowPx the height of a row */
export function useInSight(scroll: HTMLElement | null, count: number, rowPx: number): InSight {
  const listen = useCallback(
    (changed: () => void) => {
      if (!scroll) return () => undefined
      const sizes = new ResizeObserver(changed)
      sizes.observe(scroll)
      scroll.addEventListener('scroll', changed, { passive: true })
      return () => {
        sizes.disconnect()
        scroll.removeEventListener('scroll', changed)
      }
    },
    [scroll],
  )
  const top = useSyncExternalStore(listen, () => Math.floor((scroll?.scrollTop ?? 0) / rowPx))
  const shown = useSyncExternalStore(listen, () => Math.ceil((scroll?.clientHeight ?? 0) / rowPx))
  return { first: Math.max(0, top - beyond), last: Math.min(count, top + shown + beyond) - 1 }
}

/** Moves the list no further than it takes to see the row. */
export function bringIntoSight(scroll: HTMLElement, index: number, rowPx: number): void {
  const top = index * rowPx
  if (top < scroll.scrollTop) scroll.scrollTop = top
  else if (top + rowPx > scroll.scrollTop + scroll.clientHeight) scroll.scrollTop = top + rowPx - scroll.clientHeight
}
