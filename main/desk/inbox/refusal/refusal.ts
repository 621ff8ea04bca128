/** Whether a voter's words mean that they want no more texts, or that we write to the wrong number. */
import { english } from './english.ts'
import { foldText } from './fold.ts'
import { spanish } from './spanish.ts'
import { saysWrongNumber } from './wrong-number.ts'

/** `refused`: they want no more texts. `doubtful`: that may be meant. `wrong-number`: we may have another person before us. */
export type Refusal = 'refused' | 'doubtful' | 'wrong-number'

const harmless = [...english.harmless, ...spanish.harmless]
/** What is left out of a text in turn: a word of manners in one language means something in the other. */
const bares = [[english.manners], [spanish.manners], [english.manners, spanish.manners]]
const rules = [...english.rules, ...spanish.rules]
/** All that a text is held against. */
export const refusalPatterns: readonly RegExp[] = [...harmless, english.manners, spanish.manners, ...rules.map(({ when }) => when)]

/**
 * @param body as the voter wrote it, in English, in Spanish or in both
 * @returns undefined for an ordinary text
 */
export function refusalIn(body: string): Refusal | undefined {
  const folded = foldText(body)
  return refusalInFolded(folded) ?? (saysWrongNumber(body, folded) ? 'wrong-number' : undefined)
}

function refusalInFolded(folded: string): 'refused' | 'doubtful' | undefined {
  const left = harmless.reduce((text, words) => text.replaceAll(words, '_'), folded)
  const readings = [left, ...bares.map((words) => words.reduce((text, word) => text.replaceAll(word, ''), left).replaceAll(/(?:\| )+/g, '| '))]
  const found = rules.filter(({ when }) => readings.some((reading) => when.test(reading))).map(({ means }) => means)
  return found.includes('refused') ? 'refused' : found[0]
}

/** Whether a text asks something beside what it refuses: `Stop texting me. Where do I vote?` */
export function alsoAsks(body: string): boolean {
  const clauses = foldText(body).split('|').map((clause) => clause.trim())
  return clauses.some((clause) => clause.endsWith('?') && refusalInFolded(`| ${clause} |`) === undefined)
}
