/**
 * The blanks of a text: what somebody still has to fill in, so that the text may not go out. They are known by how they are written, wherever
 * the text comes from, so that a draft, a paste or a text of an older template is held back as well.
 */

/** From `from` up to and without `to`, in UTF-16 units. `label`: what belongs there, as far as it is written; empty for a bare line. */
export type Blank = { readonly from: number; readonly to: number; readonly label: string }

/**
 * `{{contact.firstName}}`; a pair of braces that is left over; `[your precinct]`; `____`. Brackets without a letter are no blank, nor is one pair
 * of braces, nor a line within a word (`vote_here`, `a___b`).
 */
const blank = /\{\{([^{}\n]*)\}\}|\{\{(?!\{)|\}\}(?!\})|\[(?=[^[\]\n]*(?:\p{L}|_{3}))([^[\]\n]{1,80})\]|(?<![\p{L}\p{N}_])_{3,}|_{3,}(?![\p{L}\p{N}_])/gu

/** In their order; none touches another's letters. */
export function blanksIn(text: string): readonly Blank[] {
  return Array.from(text.matchAll(blank), ({ 0: all, 1: variable, 2: words, index }) => ({ from: index, to: index + all.length, label: labelOf(variable ?? words ?? '') }))
}

/** Without what a template says should stand there else, and without the line itself. */
const labelOf = (inner: string): string => inner.split('|', 1)[0]!.replaceAll('_', ' ').trim()

/**
 * The blank to go on to.
 *
 * @param step 1: the first that begins at `caret` or behind it. -1: the last that ends there or before it
 */
export function blankFrom(text: string, caret: number, step: 1 | -1): Blank | undefined {
  const blanks = blanksIn(text)
  return step === 1 ? blanks.find(({ from }) => from >= caret) : blanks.findLast(({ to }) => to < caret)
}
