/** A seed makes the same rounds of a team each time, and the rounds hold to what the team assumes of its carrier. */
import { expect, it } from 'vitest'
import { chanceOf } from '../core/chance.ts'
import { pointOf } from '../plan.ts'
import { teamPlanOf, type TeamPlan } from './plan.ts'

const plans = (seed: string): readonly TeamPlan[] => Array.from({ length: 300 }, (_, round) => teamPlanOf(chanceOf(`${seed}/${round}`), round, 3))
const drawn = (seed: string) => plans(seed).map(({ weather, workMs, blows, strideMs, voters, crashAt }) => ({ weather, workMs, blows, strideMs, voters, points: [0, 1, 2].map((desk) => crashAt(desk, 0)) }))

it('follows from seed and round', () => {
  expect(drawn('7')).toEqual(drawn('7'))
  expect(drawn('7')).not.toEqual(drawn('8'))
})

it('brings every fault point and kills of every desk and of the reader within a few hundred rounds', () => {
  expect(new Set(drawn('7').flatMap(({ points }) => points.flatMap((point) => point ?? []).map(pointOf)))).toEqual(new Set([
    'team.claim', 'team.create', 'team.live', 'team.accept', 'team.complete', 'outbox.attempt', 'outbox.answer', 'inbox.taken', 'command.taken',
  ]))
  expect(new Set(plans('7').flatMap(({ blows }) => blows.map(({ desk }) => desk)))).toEqual(new Set([0, 1, 2, 'reader']))
})

it('lets no request land later than the team waits for one, nor a list of tasks be later than it looks for', () => {
  const longest = (wanted: string) => Math.max(...plans('7').flatMap(({ weather }) => weather.map(({ name, value = 0 }) => (name === wanted ? Number(value) : 0))))
  expect(longest('land-late')).toBeLessThanOrEqual(12_000)
  expect(longest('tasklist-late')).toBeLessThanOrEqual(4_000)
})
