/** A text as it is meant to be read: folded, and without the ways in which people hide a word. Pure. */
import { fold, tokensOf } from '../search/words.ts'

/** Signs and digits that stand for letters, inside of a word. */
const letters: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i', '|': 'i' }
/** Words that are hidden behind signs: `f*ck`, `b**ch`. A mask of any length stands for one to three letters. */
const masked = ['fuck', 'fucking', 'shit', 'bitch', 'cunt', 'asshole', 'dick', 'nigger', 'faggot', 'puta', 'puto', 'pendejo', 'mierda', 'verga', 'cabron', 'maricon', 'chinga']
const maskedWord = /[a-z]+[*#_]+[a-z]+/g
const hiddenLetter = /(?<=[a-z])[0134578@$!|]+(?=[a-z])|(?<=\b[a-z])[0134578@$!|]+(?=[a-z0-9])/g
/** Three letters or more that stand alone: `f u c k`. */
const spaced = /(?<![a-z0-9])(?:[a-z][\s.\-_]+){3,}[a-z](?![a-z0-9])/g

/**
 * The words with a blank between them and around them, in two readings: letters that are drawn out (`fuuuck`) are one letter in the one, two in the
 * other (`asssshole`). The same twice where nothing is drawn out.
 */
export function spelled(text: string): readonly [string, string] {
  const plain = fold(text).replaceAll(maskedWord, unmasked).replaceAll(hiddenLetter, (hidden) => [...hidden].map((sign) => letters[sign] ?? '').join(''))
  const joined = plain.replaceAll(spaced, (run) => run.replaceAll(/[^a-z]/g, ''))
  const words = ` ${tokensOf(joined).map(({ text: word }) => word).join(' ')} `
  return [words.replaceAll(/([a-z])\1{2,}/g, '$1'), words.replaceAll(/([a-z])\1{2,}/g, '$1$1')]
}

function unmasked(word: string): string {
  const shape = new RegExp(`^${word.replaceAll(/[*#_]+/g, '[a-z]{1,3}')}$`)
  return masked.find((known) => shape.test(known)) ?? word
}
