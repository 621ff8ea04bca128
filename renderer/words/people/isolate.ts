/** Somebody's words in a sentence of ours: which part is theirs, so that it keeps its own direction and ours keeps its order. */

// First strong isolate and its end (Unicode UAX 9, 2.4). They are taken out again where the sentence is drawn.
const begin = '\u2068'
const end = '\u2069'

export type Part = { readonly text: string; readonly isTheirs: boolean }

/** Marks a name, or a part of a text, as somebody's own. */
export const isolated = (theirs: string): string => begin + theirs.replaceAll(/[\u2066-\u2069]/gu, '') + end

/** The sentence as one string, where no part of it can be drawn by itself. */
export const plainOf = (sentence: string): string => sentence.replaceAll(/[\u2068\u2069]/gu, '')

/** The sentence in its order, without the signs. */
export function partsOf(sentence: string): readonly Part[] {
  const parts = sentence.split(/[\u2068\u2069]/u).map((text, index) => ({ text, isTheirs: index % 2 === 1 }))
  return parts.filter(({ text }) => text !== '')
}
