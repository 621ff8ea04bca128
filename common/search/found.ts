/** Where in a text that stands which a search found it by. */
import { tailsOf, writtenNumber } from './digits.ts'
import { fold, soughtBy, tokensOf, type Sought, type Token } from './words.ts'

/** From `from` up to and without `to`, in UTF-16 units. */
export type Range = { readonly from: number; readonly to: number }

/** In their order, none touching another's letters. */
export function placesIn(text: string, typed: string): readonly Range[] {
  const { folded, origin } = withOrigin(text)
  const tokens = tokensOf(folded)
  const found = soughtBy(typed).flatMap((sought) => [...phrasePlaces(tokens, sought), ...(sought.isNumber ? numberPlaces(folded, sought) : [])])
  return joined(found.map(({ from, to }) => ({ from: origin[from]!.from, to: origin[to - 1]!.to })))
}

/** Whether the text holds every word that was typed, the last one as a beginning. */
export function holds(text: string, typed: string): boolean {
  const folded = fold(text)
  const tokens = tokensOf(folded)
  return soughtBy(typed).every((sought) => phrasePlaces(tokens, sought).length > 0 || (sought.isNumber && numberPlaces(folded, sought).length > 0))
}

/** The folded text, and of each unit of it which part of the text it comes from; marks belong to the letter before them. */
function withOrigin(text: string): { readonly folded: string; readonly origin: readonly Range[] } {
  let folded = ''
  let at = 0
  const origin: Range[] = []
  for (const character of text) {
    const letters = fold(character)
    const to = at + character.length
    const first = origin.length
    if (letters === '') for (let last = first - 1; last >= 0 && origin[last]!.to === at; last -= 1) origin[last] = { from: origin[last]!.from, to }
    for (let unit = 0; unit < letters.length; unit += 1) origin.push({ from: at, to })
    folded += letters
    at = to
  }
  return { folded, origin }
}

function phrasePlaces(tokens: readonly Token[], { phrases, isOpen }: Sought): readonly Range[] {
  return tokens.flatMap((first, index) =>
    phrases.flatMap((phrase): Range[] => {
      const last = tokens[index + phrase.length - 1]
      const fits = last && phrase.every((word, place) => hasWord(tokens[index + place]!.text, word, isOpen && place === phrase.length - 1))
      return fits ? [{ from: first.at, to: last.at + phrase.at(-1)!.length }] : []
    }),
  )
}

const hasWord = (text: string, word: string, isOpen: boolean): boolean => (isOpen ? text.startsWith(word) : text === word)

function numberPlaces(folded: string, { phrases, isOpen }: Sought): readonly Range[] {
  return [...folded.matchAll(writtenNumber)].flatMap(({ 0: number, index }): Range[] => {
    const places = [...number.matchAll(/\d/g)].map((digit) => index + digit.index)
    const tails = tailsOf(places.map((place) => folded[place]).join(''))
    const [wanted] = phrases.flat().filter((digits) => tails.some((tail) => hasWord(tail, digits, isOpen)))
    if (wanted === undefined) return []
    const first = places.length - tails.find((tail) => hasWord(tail, wanted, isOpen))!.length
    return [{ from: places[first]!, to: places[first + wanted.length - 1]! + 1 }]
  })
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = all.at(-1)
    if (last && range.from < last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else all.push(range)
  }
  return all
}
