/** How far down its scroller a virtual list begins; the sections above it grow and shrink. */
import { useLayoutEffect, useState, type RefObject } from 'react'

/** px from the top of the scroller, which must be the list's offset parent. */
export function useScrollMargin(list: RefObject<HTMLElement | null>): number {
  const [margin, setMargin] = useState(0)
  // Every section above is drawn by the same parent, so each of its renders is the moment to look again.
  useLayoutEffect(() => {
    if (list.current) setMargin(list.current.offsetTop)
  })
  return margin
}
