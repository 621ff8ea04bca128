/** A template filled in for one person: what is known takes the place of its variables, and what is not becomes a blank that can be read. */
import { variableNamed, type Values, type Variable } from './variables.ts'

/** A piece of a template. `variable` is undefined for a name that nobody knows; `fallback` is what stands there where nothing is known. */
export type Piece = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'variable'; readonly name: string; readonly variable: Variable | undefined; readonly fallback: string }

/** Where something was filled in, in UTF-16 units of the filled text. */
export type Span = { readonly from: number; readonly to: number }

export type Filled = { readonly text: string; readonly filled: readonly Span[] }

/** The innermost pair, so that what is nested is filled from within; a brace without its like stays as it is. */
const written = /\{\{([^{}\n]*)\}\}/gu
const longestLabel = 60

/** A template in its pieces, in their order; put together they are all of it. */
export function piecesOf(template: string): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { 0: all, 1: inner = '', index } of template.matchAll(written)) {
    if (index > at) pieces.push({ kind: 'text', text: template.slice(at, index) })
    const [name = '', ...fallback] = inner.split('|')
    pieces.push({ kind: 'variable', name: name.trim(), variable: variableNamed(name.trim()), fallback: fallback.join('|').trim() })
    at = index + all.length
  }
  if (at < template.length) pieces.push({ kind: 'text', text: template.slice(at) })
  return pieces
}

/**
 * @param values what is known; an empty fallback is none, so that nothing goes out with a hole in it
 * @param labelOf what a blank for that variable is called, in the agent's words; of a name that nobody knows, the name itself is
 */
export function fill(template: string, values: Values, labelOf: (variable: Variable) => string): Filled {
  let text = ''
  const filled: Span[] = []
  for (const piece of piecesOf(template)) {
    const known = piece.kind === 'text' ? undefined : plain((piece.variable && values[piece.variable]) ?? '') || piece.fallback
    if (known) filled.push({ from: text.length, to: text.length + known.length })
    text += piece.kind === 'text' ? piece.text : known || blankFor(piece.variable ? labelOf(piece.variable) : piece.name)
  }
  return { text, filled }
}

/** Of somebody's name, without the signs that would make a blank of it. */
const plain = (value: string): string => value.replaceAll(/[[\]{}]/g, '').replaceAll(/_{2,}/g, '').replaceAll(/\s+/g, ' ').trim()

/** A label without a letter would make no blank, and the text could go out with it. */
function blankFor(label: string): string {
  const words = plain(label).slice(0, longestLabel).trim()
  return /\p{L}/u.test(words) ? `[${words}]` : '____'
}

/** Names in a template that nobody knows, each once. */
export const unknownIn = (template: string): readonly string[] => [...new Set(piecesOf(template).flatMap((piece) => (piece.kind === 'variable' && !piece.variable ? [piece.name] : [])))]
