/** Curly quotes are not in GSM-7: one of them more than halves what fits into a segment, so boxes straighten them. */

/** Replaces curly quotes by straight ones, one for one, so a caret position stays valid. */
export function straightQuotes(text: string): string {
  return text.replace(/[\u2018\u2019\u201A\u201B]/g, "'").replace(/[\u201C\u201D\u201E\u201F]/g, '"')
}
