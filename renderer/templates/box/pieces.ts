/** A text cut where something in it is marked. */

type Range = { readonly from: number; readonly to: number }
export type MarkedPiece = { readonly text: string; readonly isMarked: boolean }

/** @param ranges in their order, none touching another's letters. Put together the pieces are the whole text. */
export function markedPieces(text: string, ranges: readonly Range[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  let at = 0
  for (const { from, to } of ranges) {
    pieces.push({ text: text.slice(at, from), isMarked: false }, { text: text.slice(from, to), isMarked: true })
    at = to
  }
  pieces.push({ text: text.slice(at), isMarked: false })
  return pieces.filter((piece) => piece.text !== '')
}
