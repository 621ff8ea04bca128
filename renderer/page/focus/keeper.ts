/** The focus never falls to the page: when what has it goes, is switched off or hidden, it goes on from there. */
import type { Layers } from '../keys/layers.ts'
import { isTextBox } from '../keys/textbox.ts'
import { canTakeFocus, focusablesIn, focusPart } from './focusable.ts'
import type { Stop, Trail } from './trail.ts'

/** A part of the window whose inside is not left for another one without need. */
const part = '[data-pane], [role="dialog"], [role="alertdialog"], main'

type Parts = { readonly trail: Trail; readonly layers: Layers }

/** Watches from now on. Returns the way to stop. */
export function keepFocus({ trail, layers }: Parts, document: Document): () => void {
  const look = () => {
    const lost = trail.last()
    const isNowhere = document.activeElement === document.body || document.activeElement === null
    // A press on nothing takes it away too; then the agent did that.
    if (!lost || !isNowhere || canTakeFocus(lost.element)) return
    goOn(lost)
  }
  const goOn = (lost: Stop) => {
    // Whoever writes goes on writing for a moment, so nothing that acts on a key may come under their hands.
    const shelter = isTextBox(lost.element) ? partLeft(lost) : undefined
    if (shelter) return focusPart(shelter)
    const around = layers.top().place() ?? document.body
    // In the compact window the chat is hidden behind the list, or the list behind the chat.
    const [first] = [around.querySelector('main'), around.querySelector('nav'), around].flatMap((one) => (one ? focusablesIn(one) : []))
    const next = nextTo(lost) ?? trail.lastIn(around) ?? first
    next?.focus()
  }
  let frame = 0
  // Chromium tells of elements that go as of others (github.com/whatwg/html/issues/12842); whoever takes the focus on purpose does so by the next frame.
  const onLeave = ({ relatedTarget }: FocusEvent) => {
    cancelAnimationFrame(frame)
    if (relatedTarget === null) frame = requestAnimationFrame(look)
  }
  document.addEventListener('focusout', onLeave)
  return () => {
    cancelAnimationFrame(frame)
    document.removeEventListener('focusout', onLeave)
  }
}

const isLeft = (element: Element) => element.isConnected && element.checkVisibility()

/** The innermost part of the window that it stood in and that is there yet. */
const partLeft = ({ around }: Stop): HTMLElement | undefined => around.find((one) => one.part.matches(part) && isLeft(one.part))?.part

/** What comes next in the order of the document, else what came before, as near as there is anything in the same part of the window. */
function nextTo({ element, around }: Stop): HTMLElement | undefined {
  const end = around.findIndex((one) => one.part.matches(part))
  for (const { part: parent, index } of around.slice(0, end + 1)) {
    if (!isLeft(parent)) continue
    const children = [...parent.children].map(focusablesIn)
    const next = children.slice(index).find(isFilled) ?? children.slice(0, index).findLast(isFilled)
    // Dismiss leads to the next Dismiss, not to what the next one offers to do.
    if (next) return next.find((one) => nameOf(one) === nameOf(element)) ?? next[0]
  }
  return undefined
}

const isFilled = (found: readonly HTMLElement[]) => found.length > 0
const nameOf = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent
