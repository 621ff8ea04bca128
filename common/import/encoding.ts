/**
 * How the letters of a file are written that somebody brings in: by its mark, else by what its bytes can be. Windows-1252 and Mac Roman cannot be told by their bytes alone, and
 * packages that guess (chardet, jschardet) do not know Mac Roman: here the one counts in which accents stand where names have them.
 */
import type { Encoding } from '../../contract/import/imports.ts'

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** So much shows how the rest is written. */
const looked = 64 * 1024
/** Letters that are right for each one that is wrong, in a file that is UTF-8 all the same. */
const fewestRight = 4
/** Letters of names in the languages that these encodings are for. */
const likely = new Set('áéíóúüñçàèìòùâêîôûäëïöãõåøæœßÿýÁÉÍÓÚÜÑÇÖÄÅØ')

/** What is most likely, where the bytes allow several. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return marked[0]
  const wide = wideOf(bytes.subarray(0, looked))
  if (wide) return wide
  if (isUtf8(bytes) || isNearlyUtf8(bytes)) return 'utf-8'
  const scored = (['windows-1252', 'macintosh'] as const).map((encoding) => ({ encoding, score: scoreOf(decoded(bytes, encoding)) }))
  return scored[1]!.score > scored[0]!.score ? 'macintosh' : 'windows-1252'
}

/** What the bytes say in that encoding, without its mark. Where they break its rules, U+FFFD stands. */
export const decoded = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes)

/** UTF-16 without a mark: what is mostly ASCII has a zero in every second byte. */
function wideOf(bytes: Uint8Array): Encoding | undefined {
  const pairs = Math.floor(bytes.length / 2)
  if (pairs === 0) return undefined
  let [first, second] = [0, 0]
  for (let at = 0; at < 2 * pairs; at += 2) {
    if (bytes[at] === 0) first += 1
    if (bytes[at + 1] === 0) second += 1
  }
  if (second > pairs / 2 && first < pairs / 8) return 'utf-16le'
  return first > pairs / 2 && second < pairs / 8 ? 'utf-16be' : undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** A row that was pasted in from elsewhere spoils none of the others: letters of two bytes and more hardly come about by chance, so they count. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = decoded(bytes, 'utf-8')
  const wrong = text.match(/\uFFFD/g)?.length ?? 0
  return (text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0) >= fewestRight * wrong
}

/** A capital stands behind no small letter, a small letter between no two capitals; and an apostrophe before a capital, as in O’Brien, or before an s. */
function isLikely(letter: string, before: string, after: string): boolean {
  if (letter === '’') return /[\p{Lu}s]/u.test(after)
  const isCapital = /\p{Lu}/u.test(letter)
  if (isCapital ? /\p{Ll}/u.test(before) : /\p{Lu}/u.test(before) && /\p{Lu}/u.test(after)) return false
  return likely.has(letter)
}

/** What stands beside letters speaks for the encoding, or against it. */
function scoreOf(text: string): number {
  let score = 0
  for (const { 0: letter, index } of text.matchAll(/\P{ASCII}/gu)) {
    const before = text[index - 1] ?? ''
    const after = text[index + letter.length] ?? ''
    if (!/\p{L}/u.test(before + after)) continue
    score += isLikely(letter, before, after) ? 1 : -1
  }
  return score
}
