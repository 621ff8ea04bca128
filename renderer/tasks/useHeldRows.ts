/** Keeps the rows of the panel under the pointer while offers come and go above them. */
import { useLayoutEffect, useMemo } from 'react'

/** @param scroll holds the rows; as far as it can be scrolled it makes up for what it is moved by */
export function useHeldRows(scroll: HTMLElement | null, offers: number): void {
  // Asked while React draws, when nothing has moved yet: to ask after every drawing has the window laid out each time.
  const before = useMemo(() => ({ offers, top: scroll?.offsetTop ?? 0 }), [scroll, offers])
  useLayoutEffect(() => scroll?.scrollBy(0, scroll.offsetTop - before.top), [scroll, before])
}
