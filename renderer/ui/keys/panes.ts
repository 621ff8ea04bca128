/** F6 walks through the parts of the window; each part keeps its place. */
import type { RefObject } from 'react'
import { entranceOf } from '../../page/focus/entrance.ts'
import { usePage } from '../../page/usePage.ts'
import { useShortcut } from './useShortcut.ts'

/** Put on the elements that F6 stops at, in the order of the document. */
export const pane = { 'data-pane': '' } as const

/**
 * Listens for F6 and Shift F6: once in the window, and once in each layer that keeps it from the keys.
 *
 * @param around that layer
 */
export function usePaneKeys(around?: RefObject<Element | null>): void {
  const { trail } = usePage()
  const step = (by: 1 | -1) => {
    const root = around ? around.current : document
    const parts = [...(root?.querySelectorAll('[data-pane]') ?? [])].filter((part) => entranceOf(part, trail))
    const here = parts.findLastIndex((part) => part.contains(document.activeElement))
    const from = here === -1 && by === -1 ? 0 : here
    const to = parts[(from + by + parts.length) % parts.length]
    if (to) entranceOf(to, trail)?.focus()
  }
  useShortcut('pane.next', () => step(1))
  useShortcut('pane.previous', () => step(-1))
}
