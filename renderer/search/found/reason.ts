/** What of a row shows why it was found: the part of a long message, the digits of a number. */
import { digitsOf, fewestDigits } from '../../../common/number/plain.ts'
import { markDigits, markWords, type Piece } from '../../ui/text/highlight.ts'

/** Letters kept before the first hit, so that it is seen with what leads to it. */
const lead = 24
/** A whole number, perhaps in another writing than it is shown in. */
const wholeNumber = 7

/** One line of the text with its hits marked; a late first hit is moved near the beginning. */
export function excerpt(body: string, query: string): readonly Piece[] {
  const line = body.replace(/\s+/gu, ' ').trim()
  const [first, ...rest] = markWords(line, query)
  if (!first || first.hit || rest.length === 0 || first.text.length <= lead * 2) return first ? [first, ...rest] : []
  const tail = first.text.slice(-lead)
  const wordStart = tail.indexOf(' ') + 1
  return [{ text: `… ${tail.slice(wordStart)}`, hit: false }, ...rest]
}

/**
 * A number with the digits marked that were typed, also those of a country's code that the writing leaves out.
 *
 * @param shown how the number is written @param phone the whole of it
 */
export function markNumber(shown: string, phone: string, typed: string): readonly Piece[] {
  const digits = digitsOf(typed)
  const pieces = markDigits(shown, digits.length < fewestDigits ? '' : digits)
  if (digits.length < fewestDigits || pieces.some(({ hit }) => hit)) return pieces
  const whole = digitsOf(phone)
  const written = digitsOf(shown)
  const at = whole.indexOf(digits)
  // Both end alike: what is left out stands in front.
  if (at !== -1) return markDigits(shown, written.slice(0, Math.max(0, at + digits.length - whole.length + written.length)))
  return digits.length < wholeNumber ? pieces : markWords(shown, typed)
}
