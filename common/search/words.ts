/** The one idea of a word that everything searched by and searched for has: names, messages, notes, and what the agent types. */
import { asciiDigits, tailsOf, writingsOf, writtenNumber } from './digits.ts'

/** Letters that Unicode does not take apart into a letter and a mark, and those that people write for one another. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ς: 'σ',
  // Arabic and Persian: the two forms of kaf, heh and yeh that keyboards have (Unicode, "Arabic": letters with the same shape).
  ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ہ: 'ه',
  // Turned into letters by Unicode, though people take them for apostrophes: Hawaiʻi.
  ʻ: "'", ʼ: "'", ʹ: "'", ʽ: "'", ʾ: "'", ʿ: "'", 'ˈ': "'",
}
const plainLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu')
/** Marks (accents, vowel points), signs that nobody sees, and the stroke that only makes an Arabic word longer. */
const unsaid = /[\p{M}\p{Cf}\u0640]/gu
/** Scripts that put no space between words: there each character is found for itself (Unicode, UAX 29, "Word Boundaries"). */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Scripts of which one letter says as much as a word; of Hangul a whole syllable, not the one stroke that is typed first. */
const telling = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\uAC00-\uD7A3]/u
/** One letter is in nearly every text. */
const fewestLetters = 2
/** A telephone number, or a word. */
const numberOrRun = new RegExp(`(${writtenNumber.source})|[\\p{L}\\p{N}]+`, 'gu')
const run = /[\p{L}\p{N}]+/gu

/** A word, or one character of an unspaced script, and where it begins in the folded text. */
export type Token = { readonly text: string; readonly at: number }

/** What the text has to hold: one of these phrases. With `isOpen` the last word of each is only a beginning. */
export type Sought = { readonly phrases: readonly (readonly string[])[]; readonly isNumber: boolean; readonly isOpen: boolean }

/** Nothing of these is written otherwise but capitals: most letters, of most texts. */
const plainText = /^[ -~]*$/

/** The text without case, accents and whatever else tells no words apart: `José` and `JOSE` are both `jose`. */
export function fold(text: string): string {
  if (plainText.test(text)) return text.toLowerCase()
  const plain = text.normalize('NFKD').replaceAll(unsaid, '').toLowerCase().replaceAll(unsaid, '')
  return asciiDigits(plain.replaceAll(plainLetter, (letter) => plainLetters[letter]!))
}

/** What a text is found by: its words, folded, and each telephone number in it by its digits, with a blank between them. */
export function indexText(text: string): string {
  const folded = fold(text)
  const numbers = (folded.match(writtenNumber) ?? []).flatMap((number) => tailsOf(digitsOf(number)))
  return [...tokensOf(folded).map((token) => token.text), ...numbers].join(' ')
}

/** What the agent looks for by what they type: every word, the last one as a beginning. A number in any writing is one. */
export function soughtBy(typed: string): readonly Sought[] {
  const folded = fold(typed)
  const isOpen = !/\s$/u.test(folded)
  const found = [...folded.matchAll(numberOrRun)].flatMap(([text, number]): Omit<Sought, 'isOpen'>[] =>
    number === undefined
      ? phrasesIn(text).map((phrase) => ({ phrases: [phrase], isNumber: false }))
      : [{ phrases: writingsOf(number).map((digits) => [digits]), isNumber: true }],
  )
  return found.map((each, index) => ({ ...each, isOpen: isOpen && index === found.length - 1 }))
}

/** The same as a query of SQLite's full-text index (FTS5). Undefined when there is no word in it. */
export function queryOf(typed: string): string | undefined {
  const sought = soughtBy(typed)
  const any = ({ phrases, isOpen }: Sought): string => phrases.map((phrase) => `"${phrase.join(' ')}"${isOpen ? '*' : ''}`).join(' OR ')
  return sought.length === 0 ? undefined : sought.map((each) => `(${any(each)})`).join(' AND ')
}

/** Whether it's worth looking for so little. */
export const isEnough = (typed: string): boolean => typed.trim().length >= fewestLetters || telling.test(typed)

/** The words of a folded text in their order. */
export function tokensOf(folded: string): readonly Token[] {
  return [...folded.matchAll(run)].flatMap(({ 0: word, index }) => split(word, index))
}

/** In ASCII, whatever script they were written in. */
export const digitsOf = (text: string): string => fold(text).replaceAll(/[^0-9]/g, '')

/** What of a run of letters is looked for: characters of an unspaced script in a row, or a word. */
function phrasesIn(word: string): readonly (readonly string[])[] {
  const phrases: string[][] = []
  let wasUnspaced = false
  for (const { text } of split(word, 0)) {
    const isUnspaced = unspaced.test(text)
    if (isUnspaced && wasUnspaced) phrases.at(-1)!.push(text)
    else phrases.push([text])
    wasUnspaced = isUnspaced
  }
  return phrases
}

function split(word: string, from: number): readonly Token[] {
  if (!unspaced.test(word)) return [{ text: word, at: from }]
  const tokens: Token[] = []
  let at = from
  let joins = false
  for (const character of word) {
    const isUnspaced = unspaced.test(character)
    const last = tokens.at(-1)
    if (joins && !isUnspaced && last) tokens[tokens.length - 1] = { text: last.text + character, at: last.at }
    else tokens.push({ text: character, at })
    joins = !isUnspaced
    at += character.length
  }
  return tokens
}
