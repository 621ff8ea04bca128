/** F6 walks through the parts of the window; each part keeps its place. */
import { useState } from 'react'
import { useShortcut } from './shortcuts.ts'

/** Put on the elements that F6 stops at, in the order of the document. */
export const pane = { 'data-pane': '' } as const

const focusable = 'button:not(:disabled), textarea:not(:disabled), input:not(:disabled), [tabindex="0"]'

/** @param left where the focus was in each part when it left */
function step(by: 1 | -1, left: WeakMap<Element, HTMLElement>): void {
  const panes = [...document.querySelectorAll('[data-pane]')].filter((one) => one.checkVisibility())
  const active = document.activeElement
  const here = panes.findLastIndex((one) => one.contains(active))
  const from = panes[here]
  if (from && active instanceof HTMLElement) left.set(from, active)
  const start = here === -1 && by === -1 ? 0 : here
  const to = panes[(start + by + panes.length) % panes.length]
  const before = to && left.get(to)
  const target = before?.isConnected ? before : to?.querySelector<HTMLElement>(focusable)
  target?.focus()
}

/** Listens for F6 and Shift F6; once per window. */
export function usePaneKeys(): void {
  const [left] = useState(() => new WeakMap<Element, HTMLElement>())
  useShortcut('pane.next', () => step(1, left))
  useShortcut('pane.previous', () => step(-1, left))
}
