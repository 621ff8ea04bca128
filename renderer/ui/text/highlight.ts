/** Which part of a text to mark as the reason it was found. */
import { placesIn, type Range } from '../../../common/search/found.ts'

/** A stretch of the text; the pieces in order are the whole text. */
export type Piece = { readonly text: string; readonly hit: boolean }

/** Marks by what a text was found, as the search itself understands what was typed. */
export const markWords = (text: string, typed: string): readonly Piece[] => cut(text, placesIn(text, typed))

/** Marks the first place in a formatted number where these digits stand in a row, with what is between them. */
export function markDigits(text: string, digits: string): readonly Piece[] {
  const places = [...text.matchAll(/\d/g)].map((match) => match.index)
  const at = digits === '' ? -1 : places.map((place) => text[place]).join('').indexOf(digits)
  const first = places[at]
  const last = places[at + digits.length - 1]
  if (first === undefined || last === undefined) return cut(text, [])
  const from = first > 0 && text[first - 1] === '(' ? first - 1 : first
  return cut(text, [{ from, to: last + 1 }])
}

/** @param found what is to be marked: places in their order, none of which holds a letter of another */
export function cut(text: string, found: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { from, to } of found) {
    pieces.push({ text: text.slice(done, from), hit: false }, { text: text.slice(from, to), hit: true })
    done = to
  }
  pieces.push({ text: text.slice(done), hit: false })
  return pieces.filter((piece) => piece.text !== '')
}
