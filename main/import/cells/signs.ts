/** Signs that steer machines and mean nothing in a list: a few slip into any file, what is full of them is a picture or a program. */

/** Control signs but blanks. */
const control = /\p{Cc}(?<!\s)/gu
const looked = 64 * 1024
/** Of random bytes, which packed ones resemble, every tenth is such a sign. Few of them tell nothing, however short the file is. */
const mostShare = 0.04
const alwaysFew = 3

/** Whether so many of them stand in a text that it is none. */
export function looksBinary(text: string): boolean {
  const beginning = text.slice(0, Math.min(looked, filledFrom(text)))
  const count = beginning.match(control)?.length ?? 0
  return count > alwaysFew && count > beginning.length * mostShare
}

/** The text without them. */
export const withoutControls = (text: string): string => (text.search(control) === -1 ? text : text.replaceAll(control, ''))

/** A file for DOS may be filled with its sign of an end, or with zeros, up to a whole block. */
function filledFrom(text: string): number {
  let end = text.length
  while (end > 0 && (text[end - 1] === '\u001a' || text[end - 1] === '\u0000')) end -= 1
  return end
}
