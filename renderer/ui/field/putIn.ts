/** Writes into a text box as the agent's own hands would: it can be undone, and whoever listens to the box hears of it. */

/** Puts `text` in the place of what stands from `from` up to `to`. */
export function putIn(box: HTMLTextAreaElement, from: number, to: number, text: string): void {
  box.focus()
  box.setSelectionRange(from, to)
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else writes so that Ctrl+Z takes it back.
  document.execCommand('insertText', false, text)
}
