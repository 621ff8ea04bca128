/** Whether a voter's words mean that they want no more texts (rules say so, and bar the person), sound like it (learnt/, and the agent is asked), or that we write to the wrong number. */
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
 * From here on the agent is asked. Of texts that nothing was learnt from, this asks about one in fifty that is no refusal, or fewer, and misses one
 * refusal in a hundred (learnt/learnt.test.ts).
 */
const asksFrom = 0.2
/** Below it what was learnt speaks against a rule, and nobody is barred without a question. */
const contradicts = -1

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
  const left = withoutHarmless(folded)
  const readings = [left, ...bares.map((words) => words.reduce((text, word) => text.replaceAll(word, ''), left).replaceAll(/(?:\| )+/g, '| '))]
  const odds = weigh(table, asWeighed(folded, left))
  if (rules.some((rule) => readings.some((reading) => rule.test(reading)))) return odds > contradicts ? 'refused' : 'doubtful'
  return odds > asksFrom ? 'doubtful' : undefined
}

/** Whether a text asks something beside what it refuses: `Stop texting me. Where do I vote?` */
export function alsoAsks(body: string): boolean {
  const clauses = foldText(body).split('|').map((clause) => clause.trim())
  return clauses.some((clause) => clause.endsWith('?') && refusalBy(readTable(), `| ${clause} |`) === undefined)
}
