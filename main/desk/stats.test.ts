import { expect, it } from 'vitest'
import { openTestbed } from './desk.kit.ts'
import { spanOf, statsOf } from './stats.ts'

/** A Wednesday. */
const now = new Date(2026, 10, 4, 15, 30).getTime()
const midnight = (month: number, day: number) => new Date(2026, month, day).getTime()

it('a period is of this machine’s days', () => {
  expect(spanOf('today', now)).toEqual({ from: midnight(10, 4), until: now + 1 })
  expect(spanOf('yesterday', now)).toEqual({ from: midnight(10, 3), until: midnight(10, 4) })
  expect(spanOf('week', now)).toEqual({ from: midnight(10, 2), until: now + 1 })
})

it('a week begins on Monday, on a Sunday too', () => {
  expect(spanOf('week', new Date(2026, 10, 8, 23, 59).getTime()).from).toBe(midnight(10, 2))
  expect(spanOf('week', midnight(10, 2)).from).toBe(midnight(10, 2))
})

it('the time in each status is of the period, and none in which the worker was away', async () => {
  const { store, close } = openTestbed()
  const stint = (activity: string, day: number, hour: number, away: 'idle' | null = null) =>
    store.stints.begin({ activity, startedAt: new Date(2026, 10, day, hour).getTime(), endedAt: null, away, rev: 1 })
  stint('available', 3, 20)
  stint('break', 4, 1)
  stint('available', 4, 2, 'idle')
  stint('available', 4, 14)
  const hours = (count: number) => count * 3_600_000
  expect(statsOf(store, 'yesterday', now).usedMs).toEqual({ available: hours(4) })
  expect(statsOf(store, 'today', now - 1).usedMs).toEqual({ available: hours(1 + 1.5), break: hours(1) })
  await close()
})
