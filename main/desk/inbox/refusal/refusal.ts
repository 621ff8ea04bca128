/**
 * Whether a voter's words mean that they want no more texts, or that we write to the wrong number. What ten thousand labelled texts teach (learnt/) and
 * what the rules of a language say are weighed together: beyond doubt the person is barred, in doubt the agent is asked.
 */
import { english } from './english.ts'
import { foldText } from './fold.ts'
import { asWeighed, harmlessPatterns, withoutHarmless } from './harmless.ts'
import { readTable } from './learnt/learnt.ts'
import { weigh, type Table } from './learnt/weigh.ts'
import { spanish } from './spanish.ts'
import { saysWrongNumber } from './wrong-number.ts'

/** `refused`: they want no more texts. `doubtful`: that may be meant. `wrong-number`: we may have another person before us. */
export type Refusal = 'refused' | 'doubtful' | 'wrong-number'

/** What is left out of a text in turn: a word of manners in one language means something in the other. */
const bares = [[english.manners], [spanish.manners], [english.manners, spanish.manners]]
const rules = [...english.rules, ...spanish.rules]

/**
 * What a rule adds to the odds (their logarithm), from where on the agent is asked, and from where on nobody need be. Chosen so that of texts that nothing
 * was learnt from one refusal in a hundred is missed, one other text in sixty is asked about, and one in a thousand taken for a refusal (learnt/learnt.test.ts).
 */
const ruleAdds = 3
const asksFrom = 0.2
const sureFrom = 4.5

/** All patterns that a text is held against. */
export const refusalPatterns: readonly RegExp[] = [...harmlessPatterns, english.manners, spanish.manners, ...rules]

/**
 * @param body as the voter wrote it, in English, in Spanish or in both
 * @returns undefined for an ordinary text
 */
export function refusalIn(body: string): Refusal | undefined {
  const folded = foldText(body)
  return refusalBy(readTable(), folded) ?? (saysWrongNumber(body, folded) ? 'wrong-number' : undefined)
}

/** What rules and a table of what was learnt say together of a folded text. */
export function refusalBy(table: Table, folded: string): 'refused' | 'doubtful' | undefined {
  const odds = oddsOf(table, folded)
  if (odds <= asksFrom) return undefined
  // “Stop texting me. Where do I vote?” refuses as plainly as its first half.
  return odds > sureFrom || clausesOf(folded).some((clause) => oddsOf(table, clause) > sureFrom) ? 'refused' : 'doubtful'
}

function oddsOf(table: Table, folded: string): number {
  const left = withoutHarmless(folded)
  const learnt = weigh(table, asWeighed(folded, left))
  // Most texts are so far from it that no rule can bring them there.
  return learnt + ruleAdds > asksFrom && rulesSay(left) ? learnt + ruleAdds : learnt
}

const clausesOf = (folded: string): readonly string[] => folded.split('|').map((clause) => clause.trim()).filter(Boolean).map((clause) => `| ${clause} |`)

function rulesSay(left: string): boolean {
  const readings = [left, ...bares.map((words) => words.reduce((text, word) => text.replaceAll(word, ''), left).replaceAll(/(?:\| )+/g, '| '))]
  return rules.some((rule) => readings.some((reading) => rule.test(reading)))
}

/** Whether a text asks something beside what it refuses: `Stop texting me. Where do I vote?` */
export const alsoAsks = (body: string): boolean =>
  clausesOf(foldText(body)).some((clause) => clause.endsWith('? |') && refusalBy(readTable(), clause) === undefined)
