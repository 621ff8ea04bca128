/**
 * Which rows of a long list are in sight. All are of one height, so nothing is measured: the library that draws the other lists keeps a record of every
 * row, which takes longer than a frame for a hundred thousand of them each time that one joins.
 */
import { useLayoutEffect, useState } from 'react'

/** Rows drawn beyond the edges, so that none is missing while the list moves. */
const beyond = 10

export type InSight = { readonly first: number; readonly last: number }

/** @param rowPx the height of a row */
export function useInSight(scroll: HTMLElement | null, count: number, rowPx: number): InSight {
  const [{ top, shown }, setSeen] = useState({ top: 0, shown: 0 })
  useLayoutEffect(() => {
    if (!scroll) return undefined
    const look = (): void => {
      const now = { top: Math.floor(scroll.scrollTop / rowPx), shown: Math.ceil(scroll.clientHeight / rowPx) }
      setSeen((seen) => (seen.top === now.top && seen.shown === now.shown ? seen : now))
    }
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(scroll)
    scroll.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      scroll.removeEventListener('scroll', look)
    }
  }, [scroll, rowPx])
  return { first: Math.max(0, top - beyond), last: Math.min(count, top + shown + beyond) - 1 }
}

/** Moves the list no further than it takes to see the row. */
export function bringIntoSight(scroll: HTMLElement, index: number, rowPx: number): void {
  const top = index * rowPx
  if (top < scroll.scrollTop) scroll.scrollTop = top
  else if (top + rowPx > scroll.scrollTop + scroll.clientHeight) scroll.scrollTop = top + rowPx - scroll.clientHeight
}
