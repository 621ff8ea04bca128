/** How far down its scroller a virtual list begins; the sections above it grow and shrink. */
import { useEffect, useState, type RefObject } from 'react'

/** px from the top of the scroller, which must be the list's offset parent and hold one element with all sections. */
export function useScrollMargin(list: RefObject<HTMLElement | null>, scroll: HTMLElement | null): number {
  const [margin, setMargin] = useState(0)
  useEffect(() => {
    const sections = scroll?.firstElementChild
    if (!sections) return
    const observer = new ResizeObserver(() => setMargin(list.current?.offsetTop ?? 0))
    observer.observe(sections)
    return () => observer.disconnect()
  }, [list, scroll])
  return margin
}
