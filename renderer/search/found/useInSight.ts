/** How many rows of an answer are drawn. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react'

/** No person's row is lower, px; what is no person's is, and there are few of it. */
export const rowHeight = 50
/** Whoever types on has typed on by then, ms: the next letter would have to take away what was drawn for nobody. */
const restMs = 1_000

/**
 * What is in sight of an answer is drawn first, and the rest once the agent stops typing, scrolls, or walks there by the arrow keys.
 *
 * @param answer another one is shown from its beginning, and its rest waits anew
 * @param active the index of the row that the arrow keys are at, whose element has `activeId`
 * @returns `inSight`: how many rows the window can hold; whether all are drawn; and what the list's element takes
 */
export function useInSight(answer: object | undefined, active: number, activeId: string | undefined) {
  const [wholeFor, setWholeFor] = useState<object>()
  const list = useRef<HTMLDivElement>(null)
  const isScrolled = useRef(false)
  const inSight = Math.ceil(window.innerHeight / rowHeight)
  const isBeyond = active >= inSight
  useLayoutEffect(() => {
    // To ask the list itself would lay it out with each answer.
    if (isScrolled.current) list.current?.scrollTo(0, 0)
    const timer = setTimeout(() => setWholeFor(answer), restMs)
    return () => clearTimeout(timer)
  }, [answer])
  useEffect(() => {
    // Where the arrow keys went it was not there yet. Later they scroll by themselves, and under a pointer nothing may move.
    if (isBeyond && wholeFor !== answer && activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [isBeyond, wholeFor, answer, activeId])
  const onScroll = (): void => {
    isScrolled.current = (list.current?.scrollTop ?? 0) > 0
    if (isScrolled.current) setWholeFor(answer)
  }
  return { inSight, isWhole: wholeFor === answer || isBeyond, inList: { ref: list, onScroll } }
}
