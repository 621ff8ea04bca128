/** The one idea of a word that everything searched by and searched for has: names, messages, notes, and what the agent types. */

/** Letters that Unicode does not take apart into a letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' }
const plainLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu')
/** Scripts that put no space between words: there each character is found for itself (Unicode, UAX 29, "Word Boundaries"). */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const run = /[\p{L}\p{N}]+/gu
/** A telephone number as people write it: digits with at most a sign or two between them. */
const writtenNumber = /(?<![\p{L}\p{N}])\+?\(?\d(?:[\s().\-/·]{0,2}\d){6,14}(?![\p{L}\p{N}])/gu

/** The text without case and accents: `José` and `JOSE` are both `jose`. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(plainLetter, (letter) => plainLetters[letter]!)
}

/** What a text is found by: its words, folded, and each telephone number in it as bare digits, with a blank between them. */
export function indexText(text: string): string {
  const numbers = (text.match(writtenNumber) ?? []).map(digitsOf)
  return [...wordsOf(text).flat(), ...numbers].join(' ')
}

/**
 * The query of SQLite's full-text index (FTS5) for what the agent types: every word, the last one as a beginning. A number in any
 * writing is asked for as one. Undefined when there is no word in it.
 */
export function queryOf(typed: string): string | undefined {
  const text = typed.replaceAll(writtenNumber, digitsOf)
  const words = wordsOf(text)
  if (words.length === 0) return undefined
  const isOpen = !/\s$/u.test(text)
  return words.map((word, index) => `"${word.join(' ')}"${isOpen && index === words.length - 1 ? '*' : ''}`).join(' ')
}

export const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '')

/** The words in their order; one of an unspaced script comes as its characters. */
function wordsOf(text: string): readonly (readonly string[])[] {
  return (fold(text).match(run) ?? []).flatMap(split)
}

function split(word: string): readonly (readonly string[])[] {
  if (!unspaced.test(word)) return [[word]]
  const parts: string[][] = []
  let spaced = ''
  const endSpaced = (): void => {
    if (spaced !== '') parts.push([spaced])
    spaced = ''
  }
  let characters: string[] | undefined
  for (const character of word) {
    if (unspaced.test(character)) {
      endSpaced()
      if (!characters) parts.push((characters = []))
      characters.push(character)
    } else {
      characters = undefined
      spaced += character
    }
  }
  endSpaced()
  return parts
}
