/** Whom a text addresses: the names in its greetings, its thanks and its farewells, and those that it calls or asks for. */
import { fold } from '../search/words.ts'
import { isGivenName, isWordToo } from './given-names.ts'
import { answers, crowds, fillers, firstTitles, greetings, identities, introducing, noNames, places, relations, titles } from './phrases.ts'

/**
 * A name as it is called, its words folded. `isFamily`: a title stands before it, so it is a last name when it is one word. `isSure`: nothing but
 * a name could stand there; else it is one only if somebody is known to bear it.
 */
export type Address = { readonly names: readonly string[]; readonly isFamily: boolean; readonly isSure: boolean; readonly said: string }

type Word = { readonly text: string; readonly folded: string; readonly isCapital: boolean; /** What stands between it and the word before. */ readonly gap: string; readonly at: number }
type Text = { readonly words: readonly Word[]; readonly tail: string; /** Case tells nothing. */ readonly isUniform: boolean }
type Reading = { readonly address: Address; readonly next: number }
/** How sure it is, before the name is looked at, that one stands there. */
type Place = 'greeting' | 'answer' | 'identity'

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+)*\.?(?=-?)/gu
const sentenceEnd = /[.!?¡¿\n…]/
const mostWords = 4
/** A longer title is a word, and a dot behind it ends the sentence. */
const longestShort = 4
/** Blanks between two words of one line. */
const plainGap = /^[^\S\n]+$/

/**
 * Everybody whom the text addresses, in the order in which it does; those that one greeting names together stand together.
 *
 * @param text as the agent typed it, in English or Spanish
 */
export function addressed(text: string): readonly (readonly Address[])[] {
  const read = wordsOf(text)
  const found: (readonly Address[])[] = []
  for (let at = 0; at < read.words.length; ) {
    const here = addressedAt(read, at)
    if (here) found.push(here.addresses)
    at = here ? here.next : at + 1
  }
  return found
}

function wordsOf(text: string): Text {
  let end = 0
  const words = [...text.matchAll(wordPattern)].map((match): Word => {
    // The dot belongs to a title or an initial, else it ends the sentence.
    const isShort = match[0].endsWith('.') && ((titles.has(fold(match[0]).slice(0, -1)) && match[0].length <= longestShort + 1) || match[0].length === 2)
    const word = isShort ? match[0] : match[0].replace(/\.$/, '')
    const gap = text.slice(end, match.index)
    end = match.index + word.length
    return { text: word, folded: fold(word).replaceAll(/['’.]/g, ''), isCapital: /^\p{Lu}/u.test(word), gap, at: match.index }
  })
  return { words, tail: text.slice(end), isUniform: !/\p{Ll}/u.test(text) || !/\p{Lu}/u.test(text) }
}

function addressedAt(text: Text, at: number): { readonly addresses: readonly Address[]; readonly next: number } | undefined {
  const { words } = text
  const begins = at === 0 || /[^\s'’-]/.test(words[at]!.gap) || ['and', 'y'].includes(words[at - 1]!.folded)
  if (!begins) return undefined
  for (const [place, phrases] of [['greeting', greetings], ['identity', identities], ['answer', answers]] as const) {
    const phrase = phraseAt(phrases, words, at)
    const called = phrase && calledAfter(text, at + phrase.length, place)
    if (called) return called
  }
  const reading = at === 0 ? callAtStart(text) : callAtEnd(text, at)
  return reading && { addresses: [reading.address], next: reading.next }
}

const phraseAt = (phrases: readonly (readonly string[])[], words: readonly Word[], at: number): readonly string[] | undefined =>
  phrases.find((each) => each.every((word, index) => isNext(words, at + index, word, index)))

const isNext = (words: readonly Word[], at: number, folded: string, index: number): boolean =>
  words[at]?.folded === folded.replaceAll("'", '') && (index === 0 || /^\s+$/.test(words[at].gap))

/** The names after a greeting: “Hi again, Bob and Ana”. */
function calledAfter(text: Text, from: number, place: Place): ReturnType<typeof addressedAt> {
  const { words } = text
  let at = from
  while (between(words, at) > 0) at += between(words, at)
  const first = readName(text, at, place)
  if (!first) return undefined
  const addresses = [first.address]
  let { next } = first
  while (['and', 'y', 'e'].includes(words[next]?.folded ?? '') && /^\s+$/.test(words[next]!.gap)) {
    const other = readName(text, next + 1, 'greeting')
    if (!other) break
    addresses.push(other.address)
    ;({ next } = other)
  }
  return { addresses, next }
}

/** How many words stand there that may come between a greeting and the name; one greeting may follow another: “Hola buenas tardes otra vez, Ana”. */
function between(words: readonly Word[], at: number): number {
  if (!plainGap.test(words[at]?.gap ?? '')) return 0
  return fillers.has(words[at]!.folded) ? 1 : (phraseAt(greetings, words, at)?.length ?? 0)
}

function readName(text: Text, from: number, place: Place): Reading | undefined {
  const { words, isUniform } = text
  let at = from
  const gap = words[at]?.gap ?? '.'
  if (!/^\s*,?\s*$/.test(gap) || gap.includes('\n')) return undefined
  while (words[at] && (isTitle(words[at]!) || (at > from && ['and', 'y'].includes(words[at]!.folded))) && plainGap.test(words[at + 1]?.gap ?? '')) at += 1
  const isTitled = at > from
  const first = words[at]!
  if ((noNames.has(first.folded) && !isWordToo(first.folded)) || /\p{N}/u.test(first.text) || /['’]s$/i.test(first.text)) return undefined
  let next = at + 1
  while (next < words.length && next - at < mostWords && continues(text, next)) next += 1
  if (words.slice(at, next + 1).some(({ folded }) => crowds.has(folded))) return undefined
  const follows = words[next]?.gap ?? text.tail
  const isClosed = words[next] === undefined || /[^\s'’]/.test(follows) || follows.includes('\n') || ['and', 'y'].includes(words[next]!.folded)
  // “Thanks Marisol Polls are open”: where the sentence just goes on, a word that is no given name begins it.
  if (!isClosed) while (next > at + 1 && !isGivenName(words[next - 1]!.folded)) next -= 1
  const taken = words.slice(at, next)
  if (!isClosed && place !== 'identity' && introducing.has(words[next]!.folded)) return undefined
  const isKnown = isGivenName(first.folded)
  const isCertain = isKnown && !isWordToo(first.folded)
  const looksLikeOne = first.isCapital || isUniform
  const isName = isTitled ? looksLikeOne || isKnown : isClosed ? isKnown || first.isCapital : isCertain && !gap.includes(',')
  if (!isName || (place === 'answer' && !looksLikeOne)) return undefined
  const isSure = isTitled || place === 'greeting' || isCertain || (place === 'identity' && !isKnown)
  return { address: addressOf(taken, { isFamily: isTitled && !firstTitles.has(words[from]!.folded), isSure }), next }
}

/** Whether the word goes on with the name before it. */
function continues({ words, isUniform }: Text, at: number): boolean {
  const { gap, folded, isCapital } = words[at]!
  if (!/^([^\S\n]|-)$/.test(gap) || noNames.has(folded)) return false
  return isUniform ? isGivenName(folded) : isCapital
}

/** “Bob, your polling place is …” The first word of a text is written large whatever it is, so it must be nothing but a name. */
function callAtStart(text: Text): Reading | undefined {
  const { words, isUniform } = text
  const isTitled = isTitleOf(words, 0)
  const at = isTitled ? 1 : 0
  const [name, second, third] = words.slice(at)
  if (!name || !second || !(name.isCapital || isUniform) || !(isTitled || (isGivenName(name.folded) && !isWordToo(name.folded)))) return undefined
  if (!/^\s*[,:!–—-]/.test(second.gap) || /^-\S/.test(second.gap)) return undefined
  const isList = (isGivenName(second.folded) || second.isCapital) && ['and', 'y', 'or', 'o'].includes(third?.folded ?? '')
  return isList ? undefined : { address: addressOf([name], { isFamily: titles.has(words[0]!.folded), isSure: true }), next: at + 1 }
}

/** “You’re all set, Bob.” */
function callAtEnd(text: Text, from: number): Reading | undefined {
  const { words, tail, isUniform } = text
  const isTitled = isTitleOf(words, from)
  const at = isTitled ? from + 1 : from
  const word = words[at]!
  if (!/^\s*,\s*$/.test(words[from]!.gap) || !(word.isCapital || isUniform) || (noNames.has(word.folded) && !isWordToo(word.folded))) return undefined
  const follows = words[at + 1]?.gap ?? tail
  const ends = sentenceEnd.test(follows.trimStart().charAt(0)) || follows.includes('\n') || words[at + 1] === undefined
  const before = words[from - 1]!.folded
  if (!ends || isGivenName(before) || relations.has(before) || places.has(before) || /\p{N}/u.test(before)) return undefined
  const isSure = isTitled || (isGivenName(word.folded) && !isWordToo(word.folded))
  return { address: addressOf([word], { isFamily: titles.has(words[from]!.folded), isSure }), next: at + 1 }
}

const isTitle = ({ folded }: Word): boolean => titles.has(folded) || firstTitles.has(folded)

/** Whether it stands before a name, and not by itself: “Sí, señora. Puede votar.” */
const isTitleOf = (words: readonly Word[], at: number): boolean =>
  isTitle(words[at]!) && plainGap.test(words[at + 1]?.gap ?? '') && !noNames.has(words[at + 1]!.folded)

const addressOf = (words: readonly Word[], how: Pick<Address, 'isFamily' | 'isSure'>): Address => ({
  names: words.map(({ folded }) => folded),
  ...how,
  said: words.map(({ text, gap }, index) => (index === 0 ? text : gap + text)).join(''),
})
