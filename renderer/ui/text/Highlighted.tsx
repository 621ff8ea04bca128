/** A text with the found parts marked; the place it stands in decides how a mark looks. */
import type { Piece } from './highlight.ts'

export function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => (piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text))
}
