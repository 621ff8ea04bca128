/** The part of a long message that shows why it was found. */
import { markWords, type Piece } from '../ui/text/highlight.ts'

/** Letters kept before the first hit, so that it is seen with what leads to it. */
const lead = 24

/** One line of the text with its hits marked; a late first hit is moved near the beginning. */
export function excerpt(body: string, query: string): readonly Piece[] {
  const line = body.replace(/\s+/gu, ' ').trim()
  const [first, ...rest] = markWords(line, query)
  if (!first || first.hit || rest.length === 0 || first.text.length <= lead * 2) return first ? [first, ...rest] : []
  const tail = first.text.slice(-lead)
  const wordStart = tail.indexOf(' ') + 1
  return [{ text: `… ${tail.slice(wordStart)}`, hit: false }, ...rest]
}
