/** Which part of a text to mark as the reason it was found. */

/** A stretch of the text; the pieces in order are the whole text. */
export type Piece = { readonly text: string; readonly hit: boolean }

type Range = { readonly from: number; readonly to: number }

/** Marks where a word of the query begins a word of the text, whatever the case and the accents. */
export function markWords(text: string, query: string): readonly Piece[] {
  const words = query.split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(fold)
  const found = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap((match): Range[] => {
    const length = Math.max(0, ...words.map((word) => headLength(match[0], word)))
    return length > 0 ? [{ from: match.index, to: match.index + length }] : []
  })
  return cut(text, found)
}

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

/** How many UTF-16 units of `word` the folded `head` covers; 0 when the word does not begin with it. */
function headLength(word: string, head: string): number {
  if (!fold(word).startsWith(head)) return 0
  let length = 0
  for (const letter of word) {
    if (fold(word.slice(0, length)).length >= head.length && fold(letter) !== '') return length
    length += letter.length
  }
  return length
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function cut(text: string, found: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { from, to } of found) {
    pieces.push({ text: text.slice(done, from), hit: false }, { text: text.slice(from, to), hit: true })
    done = to
  }
  pieces.push({ text: text.slice(done), hit: false })
  return pieces.filter((piece) => piece.text !== '')
}
