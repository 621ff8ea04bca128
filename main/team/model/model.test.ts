/**
 * The rules of a team on a model of everything around them. `TEXTDESK_TEAM_REPLIES=100000` plays so many replies, and tells what it has met;
 * `TEXTDESK_TEAM_SEED` repeats a run.
 */
import { randomInt } from 'node:crypto'
import { expect, it, vi, beforeEach, afterEach, describe } from 'vitest'
import { playEvening, type EveningOptions } from './evening.kit.ts'
import type { Tally } from './network.kit.ts'

// The clocks of machines are hours off and are set at any time.
beforeEach(() => void vi.spyOn(Date, 'now').mockImplementation(() => randomInt(2 ** 44)))
afterEach(() => void vi.restoreAllMocks())

const wanted = Number(process.env['TEXTDESK_TEAM_REPLIES'] ?? 2_000)
const seeds = [1, Number(process.env['TEXTDESK_TEAM_SEED'] ?? randomInt(2 ** 31))]
const fine = { lost: [], doubles: [], unowned: [], live: [], brokenPromises: [], orphans: [], faults: [], open: [] }

describe('a voter’s reply, whatever is lost, late, killed or done at the same time', () => {
  it.each(seeds)('has one chat that an agent answers, and promises hold: seed %i', { timeout: 3_600_000 }, async (seed) => {
    const tally: Tally = {}
    const startedAt = performance.now()
    for (let evening = 0; (tally['replies'] ?? 0) < wanted / seeds.length; evening++) {
      expect(await playEvening(seed + evening, { tally })).toMatchObject(fine)
    }
    console.log(`seed ${seed}, ${Math.round((performance.now() - startedAt) / 1_000)} s`, tally)
  })
})

/** @param from an evening from which on it does not take long @returns whether something went wrong within a hundred evenings */
async function goesWrong(from: number, what: 'lost' | 'doubles', options: EveningOptions): Promise<boolean> {
  for (let seed = from; seed < from + 100; seed++) if ((await playEvening(seed, options))[what].length > 0) return true
  return false
}

describe('the model notices', () => {
  it('when tasks are changed whatever their version', async () => expect(await goesWrong(40, 'lost', { broken: { blindTasks: true } })).toBe(true))
  it('when documents are written whatever their version', async () => expect(await goesWrong(20, 'doubles', { broken: { blindDocs: true } })).toBe(true))
  it('when ended tasks are not looked at', async () => expect(await goesWrong(72, 'doubles', { broken: { hidesEnded: true } })).toBe(true))
  it('when requests land later than any should', async () => expect(await goesWrong(1, 'doubles', { faults: { landsLate: 0.1, landsWithinMs: 90_000 } })).toBe(true))
})
