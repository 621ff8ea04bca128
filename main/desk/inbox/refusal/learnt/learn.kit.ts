/** Learns from labelled texts how much each feature speaks for a refusal: logistic regression, a text at a time, with steps that grow smaller (AdaGrad). */
import { featuresOf } from './features.ts'

/** A text as it is weighed (../harmless.ts). */
export type Example = { readonly read: string; readonly refuses: boolean }

/** What fewer texts have is chance. */
const fewestTexts = 3
const rounds = 8
const step = 0.15
/** Pulls every weight towards nothing. */
const shrink = 1e-4
const biasStep = 0.02

/**
 * The same texts give the same table.
 *
 * @param random numbers from 0 up to 1
 * @returns lines of a feature, a tab and its weight in tenths, the first of them without a feature: what every text starts with
 */
export function learn(examples: readonly Example[], random: () => number): string {
  const seen = examples.map(({ read, refuses }) => ({ features: [...featuresOf(read)], label: refuses ? 1 : 0 }))
  const counts = new Map<string, number>()
  for (const { features } of seen) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= fewestTexts).map(([feature]) => feature)
  const places = new Map(names.map((feature, place) => [feature, place]))
  const texts = seen.map(({ features, label }) => ({ label, at: features.flatMap((feature) => places.get(feature) ?? []) }))
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-8)
  let bias = 0
  for (let round = 0; round < rounds; round += 1) {
    for (const { label, at } of shuffled(texts, random)) {
      const sum = at.reduce((all, place) => all + weights[place]!, bias)
      const error = 1 / (1 + Math.exp(-sum)) - label
      for (const place of at) {
        const slope = error + shrink * weights[place]!
        squares[place]! += slope * slope
        weights[place]! -= (step * slope) / Math.sqrt(squares[place]!)
      }
      bias -= biasStep * error
    }
  }
  const inTenths = (weight: number): number => Math.round(weight * 10)
  const lines = names.map((feature, place) => [feature, inTenths(weights[place]!)] as const).filter(([, tenths]) => tenths !== 0).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return [['', inTenths(bias)] as const, ...lines].map(([feature, tenths]) => `${feature}\t${tenths}\n`).join('')
}

function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  const some = [...all]
  for (let last = some.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    ;[some[last], some[other]] = [some[other]!, some[last]!]
  }
  return some
}
