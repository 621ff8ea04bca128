/** Reads a file as text, when it is one: a note, a business card, a date. Its sender's programs may be of any age and country. */

/** What is shown of it. */
export const mostCharacters = 20_000
/** Four bytes are the most that a character takes. */
const mostBytes = mostCharacters * 4

/** By the mark at the beginning, then by what the bytes can be; Windows' own set takes whatever is left. */
const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** No text has these, in whatever language: what holds them is something else. */
const foreign = /(?!\s)\p{Cc}/u

/** The beginning of the text, with line feeds as line ends; undefined when it is no text. */
export function textIn(bytes: Uint8Array): { readonly text: string; readonly isCut: boolean } | undefined {
  const part = bytes.subarray(0, mostBytes)
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]
  const read = marked === undefined ? (decoded(part, 'utf-8') ?? decoded(part, 'windows-1252')) : decoded(part, marked)
  if (read === undefined || foreign.test(read)) return undefined
  const text = read.replaceAll(/\r\n?/g, '\n')
  const whole = [...text]
  const isCut = bytes.length > mostBytes || whole.length > mostCharacters
  return { text: isCut ? whole.slice(0, mostCharacters).join('') : text, isCut }
}

/** A character that is cut in two at the end is left out. Undefined when the bytes are none of that set. */
function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}
