/** The load run in small: what it counts is what a team of any size lives by. */
import { expect, it } from 'vitest'
import { modelOf, playLoad, type Load } from './load.ts'

it('has the design’s own figures in its model', () => {
  const design = { desks: 1_000, perSecond: 1_000 / 15, seconds: 0, latencyMs: 0 }
  expect(Math.round(modelOf({ ...design, isBelled: true }) / 10)).toBe(40)
  expect(Math.round(modelOf({ ...design, isBelled: false }) / 10)).toBe(97)
})

it.each([true, false])('gives each reply one chat, and asks for little more than the model: with a bell %s', { timeout: 120_000 }, async (isBelled) => {
  const load: Load = { desks: 100, perSecond: 10, seconds: 60, isBelled, latencyMs: 150 }
  const { calls, model, all, lost, doubled, open, faults } = await playLoad(load)
  expect({ lost, doubled, open, faults }).toEqual({ lost: 0, doubled: 0, open: 0, faults: [] })
  expect(all).toBeGreaterThan(2_000)
  // The lease and the list are asked for as often by a team of any size: some four a second.
  expect(calls.reduce((sum, { perSecond }) => sum + perSecond, 0) - 4).toBeLessThan(model * 1.3 + 2)
})
