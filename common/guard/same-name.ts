/** Whether a name by which somebody is called can be theirs: forms of it, diminutives, initials and slips of the pen are the same name. */
import { fold } from '../search/words.ts'
import type { Address } from './greeted.ts'
import { areForms, isGivenName } from './given-names.ts'
import { noNames } from './phrases.ts'

/** More words than this, beside the particles of last names, are a remark on a person rather than their name. */
const mostWords = 5
/** Parts of last names. */
const particles = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'van', 'von', 'da', 'di', 'el'])
/** So long a name may have one letter wrong, and a longer one two. */
const oneWrongFrom = 4
const twoWrongFrom = 8

/**
 * The words of a name as the desk knows it, folded; undefined where it is no person’s name that could be compared: “Precinct 12”, “Wrong number”.
 *
 * @param name as an agent or a list wrote it
 */
export function nameWords(name: string): readonly string[] | undefined {
  // What stands in brackets is a remark.
  const all = name.replace(/[([{].*$/u, '').replaceAll(/['’]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  // A letter behind the first word is the initial of a name that nobody calls them by.
  const written = all.filter((word, index) => index === 0 || !/^\p{L}$/u.test(word))
  const words = written.map(fold)
  const isUniform = !/\p{Ll}/u.test(name) || !/\p{Lu}/u.test(name)
  // There are last names of every kind: “Washington”, “Do”, “March”. Where case tells nothing, only the last word may be such a one.
  const mayBeAnything = (index: number): boolean => index > 0 && (!isUniform || (index === words.length - 1 && isGivenName(words[0]!)))
  const isOfName = (word: string, index: number): boolean =>
    !/\p{N}/u.test(word) && (isGivenName(word) || particles.has(word) || ((isUniform || /^\p{Lu}/u.test(written[index]!)) && (mayBeAnything(index) || !noNames.has(word))))
  const isName = words.length > 0 && words.filter((word) => !particles.has(word)).length <= mostWords && words.every(isOfName) && (!isUniform || words.some(isGivenName))
  return isName ? words : undefined
}

/**
 * Whether an address is certainly theirs. Whose last name is not known may be called by any.
 *
 * @param words the words of the person’s name
 */
export function isCalled(words: readonly string[], { names, isFamily }: Address): boolean {
  const [first = ''] = names
  const last = names.at(-1)!
  const matches = (name: string): boolean => words.some((word) => isSameName(name, word))
  if (names.length === 1) return matches(first)
  if (words.length === 1) return matches(first)
  // A second given name need not be on the list; a last name that differs is somebody else’s.
  return matches(first) && (matches(last) || isGivenName(last)) || (isFamily && matches(last))
}

/** Both folded. */
export function isSameName(one: string, other: string): boolean {
  if (one === other || areForms(one, other)) return true
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  if (shorter.length === 1) return longer.startsWith(shorter)
  // “Dani” for “Daniela”, “Seun” for “Oluwaseun”; but “Paul” is not “Paula”.
  if (!isGivenName(shorter) && ((shorter.length >= 3 && longer.startsWith(shorter)) || (shorter.length >= 4 && longer.endsWith(shorter)))) return true
  return isPetName(one, other) || isPetName(other, one) || isDiminutive(one, other) || isDiminutive(other, one) || isMistyped(one, other)
}

/** “Sandy” for “Sandra”, “Penny” for “Penelope”: a beginning with an ending of its own. */
function isPetName(pet: string, name: string): boolean {
  const stem = /^(\p{L}{3,}?)(?:y|ie|i|ey)$/u.exec(pet)?.[1]
  if (stem === undefined) return false
  const single = stem.replace(/(\p{L})\1$/u, '$1')
  return (stem.length >= 4 || single !== stem) && name !== pet && name.startsWith(single)
}

/** “Juanito”, “Carmencita”. */
function isDiminutive(small: string, name: string): boolean {
  const stem = /^(\p{L}{3,}?)c?it[oa]$/u.exec(small)?.[1]
  return stem !== undefined && (name === stem || (name.startsWith(stem) && name.length - stem.length <= 2))
}

/** A name that exists is meant as it stands. */
function isMistyped(one: string, other: string): boolean {
  if (isGivenName(one) && isGivenName(other)) return false
  const shortest = Math.min(one.length, other.length)
  const most = shortest >= twoWrongFrom ? 2 : shortest >= oneWrongFrom ? 1 : 0
  return most > 0 && Math.abs(one.length - other.length) <= most && distance(one, other) <= most
}

/** Letters to change, to add, to leave out or to swap with their neighbour until one is the other (Damerau, restricted). */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)]
  for (let a = 1; a <= one.length; a += 1) {
    const row = [a]
    for (let b = 1; b <= other.length; b += 1) {
      const isSame = one[a - 1] === other[b - 1]
      const isSwapped = a > 1 && b > 1 && one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1]
      row.push(Math.min(rows[a - 1]![b]! + 1, row[b - 1]! + 1, rows[a - 1]![b - 1]! + (isSame ? 0 : 1), isSwapped ? rows[a - 2]![b - 2]! + 1 : Infinity))
    }
    rows.push(row)
  }
  return rows[one.length]![other.length]!
}
