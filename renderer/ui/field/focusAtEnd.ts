/** Gives a text box the focus as somebody would take it who goes on writing. */

/** Where the caret never was it comes to the end of the text; elsewhere it stays where it is. */
export function focusAtEnd(box: HTMLTextAreaElement | null): void {
  if (!box || document.activeElement === box) return
  box.focus()
  if (box.selectionStart === 0 && box.selectionEnd === 0) box.setSelectionRange(box.value.length, box.value.length)
}
