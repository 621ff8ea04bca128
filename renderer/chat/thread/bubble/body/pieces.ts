/** A text in its parts: words, web addresses, phone numbers. */
import { linksIn, type Link } from '../../../../../common/link/find.ts'
import { numbersIn, type FoundNumber } from './numbersIn.ts'

export type Piece =
  | { readonly kind: 'words'; readonly start: number; readonly text: string }
  | { readonly kind: 'link'; readonly start: number; readonly text: string; readonly link: Link }
  | { readonly kind: 'number'; readonly start: number; readonly text: string; readonly phone: string }

/** In their order; together they are the text. */
export function piecesOf(body: string, country: string): readonly Piece[] {
  const links = linksIn(body)
  const numbers = numbersIn(body, country).filter((number) => !links.some((link) => overlap(link, number)))
  const found = [
    ...links.map((link) => ({ kind: 'link', link, start: link.start, end: link.end }) as const),
    ...numbers.map(({ phone, start, end }) => ({ kind: 'number', phone, start, end }) as const),
  ].toSorted((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let done = 0
  for (const { end, ...each } of found) {
    pieces.push({ kind: 'words', start: done, text: body.slice(done, each.start) }, { ...each, text: body.slice(each.start, end) })
    done = end
  }
  pieces.push({ kind: 'words', start: done, text: body.slice(done) })
  return pieces.filter(({ text }) => text !== '')
}

const overlap = (a: Link, b: FoundNumber): boolean => a.start < b.end && b.start < a.end
