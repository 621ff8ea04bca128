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

const wanted = Number(process.env['TEXTDESK_TEAM_REPLIES'] ?? 1_500)
const seeds = [1, Number(process.env['TEXTDESK_TEAM_SEED'] ?? randomInt(2 ** 31))]
const fine = { lost: [], doubles: [], unowned: [], live: [], brokenPromises: [], faults: [], open: [] }

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

/** @returns what went wrong until something did, or in so many evenings */
async function wrongs(options: EveningOptions, evenings: number) {
  const all = { lost: 0, doubles: 0 }
  for (let seed = 1; seed <= evenings && all.lost + all.doubles === 0; seed++) {
    const { lost, doubles } = await playEvening(seed, options)
    all.lost += lost.length
    all.doubles += doubles.length
  }
  return all
}

describe('the model notices', () => {
  it('when tasks are changed whatever their version', async () => expect((await wrongs({ broken: { blindTasks: true } }, 30)).lost).toBeGreaterThan(0))
  it('when documents are written whatever their version', async () => expect((await wrongs({ broken: { blindDocs: true } }, 30)).doubles).toBeGreaterThan(0))
  it('when ended tasks are not looked at', async () => expect((await wrongs({ broken: { hidesEnded: true } }, 200)).doubles).toBeGreaterThan(0))
  it('when requests land later than any should', async () => expect((await wrongs({ faults: { landsLate: 0.1, landsWithinMs: 90_000 } }, 60)).doubles).toBeGreaterThan(0))
})
