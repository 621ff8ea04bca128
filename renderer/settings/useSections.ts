/** Which section is read, by where the scroller stands, and the way to another. */
import { useRef, useState, type RefObject } from 'react'
import type { SectionId } from './words.ts'

/** A heading that is no further below the top than this is the one that is read, px. */
const slack = 48

export function useSections(scroller: RefObject<HTMLElement | null>, ids: readonly SectionId[]) {
  const [current, setCurrent] = useState(ids[0])
  /** The last sections can't come to the top, so whoever jumps to one stands in it wherever the scroller ends. */
  const jumpedTo = useRef<SectionId>(undefined)

  const elementOf = (id: SectionId) => scroller.current?.querySelector<HTMLElement>(`[data-section="${id}"]`)
  const topOf = (id: SectionId) => elementOf(id)?.getBoundingClientRect().top ?? Infinity

  function follow(): void {
    const place = scroller.current
    if (!place) return
    const jumped = jumpedTo.current
    jumpedTo.current = undefined
    const line = place.getBoundingClientRect().top + slack
    const isAtEnd = place.scrollTop > 0 && place.scrollTop + place.clientHeight >= place.scrollHeight - 2
    setCurrent(jumped ?? (isAtEnd ? ids.at(-1) : ids.findLast((id) => topOf(id) <= line)) ?? ids[0])
  }

  function jump(id: SectionId): void {
    const place = scroller.current
    const section = elementOf(id)
    if (!place || !section) return
    const before = place.scrollTop
    section.scrollIntoView({ block: 'start' })
    if (place.scrollTop !== before) jumpedTo.current = id
    setCurrent(id)
    section.querySelector('h2')?.focus({ preventScroll: true })
  }
  return { current, follow, jump }
}
