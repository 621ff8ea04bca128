/** How much a text sounds like a refusal, by what was learnt from labelled ones (learn.kit.ts): the sum of the weights of its features. */
import { featuresOf } from './features.ts'

/** Weights in tenths by feature; that of nothing is where every text starts. */
export type Table = ReadonlyMap<string, number>

/** @param lines of a feature, a tab and its weight */
export const tableOf = (lines: string): Table =>
  new Map(lines.split('\n').filter(Boolean).map((line) => [line.slice(0, line.indexOf('\t')), Number(line.slice(line.indexOf('\t') + 1))]))

/**
 * @param read a text as it is weighed (../harmless.ts)
 * @returns above zero: rather a refusal than not; the unit is the logarithm of the odds
 */
export function weigh(table: Table, read: string): number {
  let sum = table.get('') ?? 0
  for (const feature of featuresOf(read)) sum += table.get(feature) ?? 0
  return sum / 10
}
