/** What the focus may never do: shift a part of the window that nobody can shift back. */
import { expect } from 'vitest'
import { press } from './window.ts'

/** Parts that stand elsewhere than at their beginning, and that no wheel and no bar moves. */
function shifted(): readonly string[] {
  const all = [...document.querySelectorAll('*')].filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
  // A box of one line is moved by its caret, and of what is hidden from the eyes nobody sees it.
  const stuck = all.filter((each) => each.clientHeight > 1 && !(each instanceof HTMLInputElement) && !['auto', 'scroll'].includes(getComputedStyle(each).overflowY))
  return stuck.map(({ tagName, className, scrollTop, scrollLeft }) => `${tagName}.${className} is at ${scrollTop}, ${scrollLeft}`)
}

/**
 * Walks with Tab from where the focus is, and asks at each stop that only what scrolls has moved and that the focus is seen.
 *
 * @returns the names of the stops
 */
export async function walkUnshifted(within: Element, most = 80): Promise<readonly string[]> {
  const stops: string[] = []
  let first: Element | undefined
  for (let count = 0; count < most; count += 1) {
    await press('Tab')
    const { activeElement: stop } = document
    // A window that is nothing but this part begins anew.
    if (!stop || stop === first || !within.contains(stop)) return stops
    first ??= stop
    stops.push(stop.getAttribute('aria-label') ?? (stop as HTMLInputElement).labels?.[0]?.textContent ?? stop.textContent)
    expect({ at: stops.at(-1), shifted: shifted() }).toEqual({ at: stops.at(-1), shifted: [] })
  }
  throw new Error(`More than ${most} stops: ${stops.join(', ')}`)
}
