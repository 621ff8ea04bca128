/** What a voter says to what it hears: a pure function of its script, of what was said before and of the new text. */
import type { Answer, Script } from './script.ts'

/** One text that a voter sends. `picture` names one of voters/pictures. */
export type Utterance = { readonly text: string; readonly picture?: string }

/** What a voter remembers of a chat. Paths are places in the script, such as `2.0`: the first follow-up of the third answer. */
export type Talk = {
  /** Answers already given, by path. */
  readonly used: readonly string[]
  /** The answer whose follow-ups are tried first, by path. */
  readonly last?: string
  /** How many fallback lines were said. */
  readonly fallbacks: number
}

export const freshTalk: Talk = { used: [], fallbacks: 0 }

/** Small letters without accents and with straight quotes, so that `Dónde` and `donde` are the same word. */
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether a text contains the pattern: whole words, any case, any accents; `*` stands for any run of letters; `*` alone matches everything. */
export function matches(pattern: string, text: string): boolean {
  if (pattern === '*') return true
  const words = escape(plain(pattern)).replaceAll('\\*', '[\\p{L}\\p{N}]*')
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u').test(plain(text))
}

const asUtterance = (said: string | { text?: string | undefined; picture?: string | undefined }): Utterance =>
  typeof said === 'string' ? { text: said } : { text: said.text ?? '', ...(said.picture === undefined ? {} : { picture: said.picture }) }

/** The texts of an answer, an opening or a fallback, in the order in which they are sent. */
export const utterances = (say: Answer['say']): Utterance[] => (Array.isArray(say) ? say.map(asUtterance) : [asUtterance(say)])

type Candidate = { readonly path: string; readonly given: Answer }

/** The answers that may be given next with their paths: follow-ups of the last answer, then those of its parents, then the script's own. */
function candidates(script: Script, last: string | undefined): Candidate[] {
  const groups: Candidate[][] = []
  let list = script.answers
  let prefix = ''
  for (const part of [...(last?.split('.') ?? []), '']) {
    groups.unshift(list.map((given, index) => ({ path: `${prefix}${index}`, given })))
    list = list[Number(part)]?.next ?? []
    prefix += `${part}.`
  }
  return groups.flat()
}

/**
 * The voter's answer to a text and what it remembers afterwards. An answer is given once, unless its script says `again`;
 * when none fits, the fallback lines follow in turn. An empty list is silence.
 */
export function answer(script: Script, talk: Talk, heard: string): { say: Utterance[]; talk: Talk } {
  const fitting = candidates(script, talk.last).find(
    ({ path, given }) => (given.again === true || !talk.used.includes(path)) && given.when.some((pattern) => matches(pattern, heard)),
  )
  if (fitting) {
    const { path, given } = fitting
    return { say: utterances(given.say), talk: { ...talk, used: [...talk.used, path], last: path } }
  }
  const line = script.fallback[talk.fallbacks % script.fallback.length]
  return { say: line === undefined ? [] : utterances(line), talk: { ...talk, fallbacks: talk.fallbacks + 1 } }
}
