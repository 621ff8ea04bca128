/** F6 walks through the parts of the window; each part keeps its place. */
import { useShortcut } from './shortcuts.ts'

/** Put on the elements that F6 stops at, in the order of the document. */
export const pane = { 'data-pane': '' } as const

const focusable = 'button:not(:disabled), textarea:not(:disabled), input:not(:disabled), [tabindex="0"]'
/** Where the focus was in each part when it left. */
const left = new WeakMap<Element, HTMLElement>()

function step(by: 1 | -1): void {
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
  useShortcut('pane.next', () => step(1))
  useShortcut('pane.previous', () => step(-1))
}
