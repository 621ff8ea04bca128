/** Keeps the rows of the panel under the pointer while offers come and go above them. */
import { useLayoutEffect, useRef } from 'react'

/** @param scroll holds the rows; as far as it can be scrolled it makes up for what it is moved by */
export function useHeldRows(scroll: HTMLElement | null, offers: number): void {
  const last = useRef({ offers, top: 0 })
  useLayoutEffect(() => {
    if (!scroll) return
    const { offsetTop } = scroll
    if (offers !== last.current.offers) scroll.scrollBy(0, offsetTop - last.current.top)
    last.current = { offers, top: offsetTop }
  })
}
