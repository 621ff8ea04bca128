import { expect, test } from 'vitest'
import { voters } from '../fixture.ts'
import { defaults } from '../settings.ts'
import { openClock } from '../world/clock.ts'
import { seeded } from '../world/random.ts'
import { openState, type Row } from '../world/state.ts'
import { openBook } from './book.ts'
import { take, type Parts } from './rows.ts'

const many = 3000

/** What becomes of many texts to one number, at a speed. */
async function texts(speed: number, seed = 7): Promise<Row[]> {
  const keeper = await openState(undefined, seed)
  const parts: Parts = { settings: { ...defaults, speed }, keeper, voters, random: seeded(seed), book: openBook(keeper), clock: openClock(keeper) }
  return Array.from({ length: many }, () => take(parts, { from: defaults.numbers[0] ?? '', to: '+14145550108', body: 'Hi', pictures: [] }))
}

const failed = (rows: readonly Row[]) => rows.filter(({ errorCode }) => errorCode !== undefined)

test('about one text in sixty fails with an error that passes', async () => {
  const bad = failed(await texts(1))
  expect([bad.length > many / 90, bad.length < many / 40]).toEqual([true, true])
  expect(new Set(bad.map(({ errorCode }) => errorCode))).toEqual(new Set([30_003, 30_008]))
  expect(bad.every(({ course }) => course.at(-1)?.status === 'undelivered')).toBe(true)
})

test('never the first text to a number, and never two in a row', async () => {
  const rows = await texts(1 / 60)
  expect(rows.map(({ errorCode }) => errorCode !== undefined)).toEqual(rows.map((_, index) => index % 2 === 1))
})

test('who is in a hurry meets fewer, and the very fast none', async () => {
  expect(failed(await texts(10)).length).toBeLessThan(many / 200)
  expect(failed(await texts(1e6))).toEqual([])
})

test('now and then a row is listed late, by three seconds at most, and at once for the very fast', async () => {
  const late = (rows: readonly Row[]) => rows.flatMap(({ listedAfter }) => listedAfter ?? [])
  const slow = late(await texts(1))
  expect([slow.length > many / 20, slow.length < many / 5]).toEqual([true, true])
  expect([Math.max(...slow) > 2000, Math.max(...slow) <= 3000]).toEqual([true, true])
  expect(late(await texts(1e6))).toEqual([])
})

test('the same seed meets the same', async () => {
  const [one, same, other] = [failed(await texts(1)), failed(await texts(1)), failed(await texts(1, 8))].map((rows) => rows.map(({ sid }) => sid))
  expect(one).toEqual(same)
  expect(one).not.toEqual(other)
})
