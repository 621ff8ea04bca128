/** Where the focus has been. */
import { canTakeFocus } from './focusable.ts'

/** An element that had the focus, and where it stood: what may be left when it is gone. */
export type Stop = {
  readonly element: HTMLElement
  /** From its parent upwards, each with the place among its children. */
  readonly around: readonly { readonly part: HTMLElement; readonly index: number }[]
}

export type Trail = ReturnType<typeof createTrail>

/** Nobody goes back further. */
const longest = 40

export function createTrail() {
  /** The newest first. */
  let stops: readonly Stop[] = []

  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return
    const before = stops.filter(({ element }) => element !== target && element.isConnected)
    stops = [{ element: target, around: partsAround(target) }, ...before].slice(0, longest)
  }

  return {
    /** What had the focus last. */
    last: (): Stop | undefined => stops[0],
    /** What had the focus last in a part of the window, and can have it again. */
    lastIn: (part: Element): HTMLElement | undefined => stops.find(({ element }) => part.contains(element) && canTakeFocus(element))?.element,
    /** Follows the focus from now on. Returns the way to stop. */
    follow(document: Document): () => void {
      document.addEventListener('focusin', note)
      return () => document.removeEventListener('focusin', note)
    },
  }
}

function partsAround(element: HTMLElement): Stop['around'] {
  const { parentElement } = element
  if (!parentElement) return []
  return [{ part: parentElement, index: [...parentElement.children].indexOf(element) }, ...partsAround(parentElement)]
}
