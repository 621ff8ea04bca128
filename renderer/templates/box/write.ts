/** Writes into a text box as the agent's own hands would: it can be undone, and whoever listens to the box hears of it. */

/** Puts `text` in the place of what stands from `from` up to `to`. */
export function putIn(box: HTMLTextAreaElement, from: number, to: number, text: string): void {
  box.focus()
  box.setSelectionRange(from, to)
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else writes so that Ctrl+Z takes it back.
  document.execCommand('insertText', false, text)
}

/** Chooses a part of the text, so that what is typed next takes its place, and brings it into sight. */
export function select(box: HTMLTextAreaElement, { from, to }: { readonly from: number; readonly to: number }): void {
  // Chromium scrolls to the caret only when the box takes the focus.
  box.blur()
  box.setSelectionRange(from, to)
  box.focus()
}
