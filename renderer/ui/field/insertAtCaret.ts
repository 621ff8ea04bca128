/** Puts words into a text box as if they were typed: where the caret is, in the place of what is marked. */
export function insertAtCaret(box: HTMLTextAreaElement, words: string): void {
  box.focus()
  box.setRangeText(words, box.selectionStart, box.selectionEnd, 'end')
  // React hears of a change by this alone.
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: words }))
}
