/** Keeps the caret in its place when a box shows something else than was typed. */
import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Returns what to call with the caret's new place in the change that rewrites the text; it is set once React has drawn it. */
export function useHeldCaret(box: RefObject<HTMLInputElement | HTMLTextAreaElement | null>): (caret: number) => void {
  const held = useRef<number | undefined>(undefined)
  useLayoutEffect(() => {
    if (held.current === undefined) return
    box.current?.setSelectionRange(held.current, held.current)
    held.current = undefined
  })
  return (caret) => {
    held.current = caret
  }
}
