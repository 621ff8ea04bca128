/** Tab goes from blank to blank; behind the last one it goes on to what is next in the window, so that nobody is kept in the box. */
import type { KeyboardEvent } from 'react'
import { blankFrom } from '../../../common/template/blanks.ts'

/** @returns whether the key was used */
export function stepByKey(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  if (event.key !== 'Tab' || event.ctrlKey || event.metaKey || event.altKey) return false
  const box = event.currentTarget
  const blank = event.shiftKey ? blankFrom(box.value, box.selectionStart, -1) : blankFrom(box.value, box.selectionEnd, 1)
  if (!blank) return false
  event.preventDefault()
  box.setSelectionRange(blank.from, blank.to)
  return true
}

/** Leads the agent to what is to be filled in first. */
export function goToBlank(box: HTMLTextAreaElement | null): void {
  const blank = box && blankFrom(box.value, 0, 1)
  if (blank) select(box, blank)
}

/** Chooses a part of the text, so that what is typed next takes its place, and brings it into sight. */
function select(box: HTMLTextAreaElement, { from, to }: { readonly from: number; readonly to: number }): void {
  // Chromium scrolls to the caret only when the box takes the focus.
  box.blur()
  box.setSelectionRange(from, to)
  box.focus()
}
