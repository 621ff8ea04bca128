import { describe, expect, it } from 'vitest'
import type { Stats } from '../../../contract/answers/stats.ts'
import { barsOf, summaryOf } from './bars.ts'

const at = (day: number, hour = 0) => new Date(2026, 10, day, hour).getTime()
type Counts = Readonly<Record<number, readonly [number, number]>>

/** A day by its hours, or days from the second of the month on. */
const day = (counts: Counts, hours = 24) => ({
  by: 'hour' as const, from: at(3), until: at(3) + hours * 3_600_000,
  bars: Array.from({ length: hours }, (_, hour) => ({ from: at(3, hour), until: at(3, hour + 1), received: counts[hour]?.[0] ?? 0, sent: counts[hour]?.[1] ?? 0 })),
})
const days = (count: number, counts: Counts = {}): Pick<Stats, 'by' | 'bars' | 'from' | 'until'> => ({
  by: 'day', from: at(2), until: at(2 + count),
  bars: Array.from({ length: count }, (_, index) => ({ from: at(2 + index), until: at(3 + index), received: counts[index]?.[0] ?? 0, sent: counts[index]?.[1] ?? 0 })),
})

describe('the bars', () => {
  it('of a day are its hours, from before nine if there was something to tell', () => {
    const bars = barsOf(day({ 8: [14, 12], 12: [38, 35] }))
    expect(bars.map(({ label }) => label)).toEqual(['8 AM', '9', '10', '11', '12 PM', '1', '2', '3', '4', '5'])
    expect(bars[4]).toMatchObject({ says: '12 PM', received: 38, sent: 35 })
    expect(bars[1]).toMatchObject({ received: 0, sent: 0 })
  })

  it('of a day on which the clock is set name the zone of each hour, since one may come twice', () => {
    expect(barsOf(day({}, 25))[0]!.says).toMatch(/^9 AM .+/)
  })

  it('of a week are called by their weekdays, of more by their dates', () => {
    expect(barsOf(days(7)).map(({ label }) => label)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
    expect(barsOf(days(8))[0]).toMatchObject({ label: 'Nov 2', says: 'Monday, November 2' })
  })

  it('of a year are called by their months', () => {
    const month = { from: at(1), until: at(31), received: 1, sent: 0 }
    expect(barsOf({ by: 'month', from: at(1), until: at(31), bars: [month] })[0]).toMatchObject({ label: 'Nov', says: 'November 2026' })
  })

  it('are said in a sentence', () => {
    const today = day({ 8: [14, 12], 12: [38, 35] })
    expect(summaryOf('today', { ...today, received: 52, sent: 47 }, barsOf(today))).toBe('52 received and 47 sent today. Busiest: 12 PM, with 38 received and 35 sent.')
    const week = days(7)
    expect(summaryOf('week', { ...week, received: 0, sent: 0 }, barsOf(week))).toBe('0 received and 0 sent this week.')
    expect(summaryOf({ first: '2026-11-02', last: '2026-11-08' }, { ...week, received: 0, sent: 0 }, barsOf(week))).toBe('0 received and 0 sent in Nov 2 – 8, 2026.')
  })
})
