import { expect, it } from 'vitest'
import { surplus, type Kept } from './retention.ts'

const HOUR = 3_600_000
const NOON = new Date(2026, 10, 20, 12).getTime()

/** Copies of so many hours ago, newest first. */
const rolling = (...hours: readonly number[]): readonly Kept[] => hours.map((ago) => ({ at: NOON - ago * HOUR, kind: 'rolling' }))
const hoursKept = (copies: readonly Kept[]) => {
  const gone = new Set(surplus(copies))
  return copies.filter((copy) => !gone.has(copy)).map(({ at }) => (NOON - at) / HOUR)
}

it('keeps the newest three of a day', () => {
  expect(hoursKept(rolling(0, 1, 2, 3, 4, 5))).toEqual([0, 1, 2])
})

it('keeps the newest of each of seven days', () => {
  const everyTwelveHours = Array.from({ length: 40 }, (_, index) => index * 12)
  // The newest three lie on two days; of each of the others the one at midday is the newest.
  expect(hoursKept(rolling(...everyTwelveHours))).toEqual([0, 12, 24, 48, 72, 96, 120, 144])
})

it('counts days on which there are copies: a holiday costs none', () => {
  expect(hoursKept(rolling(0, 24 * 30, 24 * 31, 24 * 32))).toEqual([0, 24 * 30, 24 * 31, 24 * 32])
})

it('keeps the two copies before the last changes of the schema, beside the others', () => {
  const migrations: readonly Kept[] = [5, 50, 500].map((ago) => ({ at: NOON - ago * HOUR, kind: 'migration' }))
  expect(surplus([...rolling(0, 1, 2), ...migrations])).toEqual([migrations[2]])
})

it('has nothing to remove of nothing', () => {
  expect(surplus([])).toEqual([])
})
