/**
 * Whether a voter's text is hostile, and how: by rules in English and Spanish (`rules/`), measured on `labelled/`. It decides nothing but whether the
 * text is covered until the agent wishes to read it. Anger about a line, a machine or a candidate is not hostile, and neither is a report of violence.
 * Pure.
 */
import { hostilities, type Hostility } from '../../contract/message.ts'
import { englishRules } from './rules/english.ts'
import { spanishRules } from './rules/spanish.ts'
import { spelled } from './spelled.ts'

/** No text that a carrier brings is longer; what is hostile stands in it before. */
const mostRead = 2000

const rules = [...englishRules, ...spanishRules]
/** All that a text is held against. */
export const hostilePatterns: readonly RegExp[] = rules.map(({ phrase }) => phrase)

/** The gravest of what it is; undefined when it is not hostile. */
export function hostilityOf(body: string): Hostility | undefined {
  const readings = new Set(spelled(body.slice(0, mostRead)))
  const found = new Set(rules.filter(({ phrase }) => [...readings].some((reading) => phrase.test(reading))).map(({ kind }) => kind))
  return hostilities.find((kind) => found.has(kind))
}
