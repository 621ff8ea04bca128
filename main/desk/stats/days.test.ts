import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { barsIn, spanOf } from './days.ts'

const hourMs = 3_600_000
const home = process.env.TZ
const inZone = (zone: string) => void (process.env.TZ = zone)
afterAll(() => (home === undefined ? delete process.env.TZ : inZone(home)))

const midnight = (month: number, day: number) => new Date(2026, month, day).getTime()

describe('a span', () => {
  /** A Wednesday. */
  const now = new Date(2026, 10, 4, 15, 30).getTime()

  it('is of this machine’s days', () => {
    expect(spanOf('today', now)).toEqual({ from: midnight(10, 4), until: midnight(10, 5) })
    expect(spanOf('yesterday', now)).toEqual({ from: midnight(10, 3), until: midnight(10, 4) })
    expect(spanOf('week', now)).toEqual({ from: midnight(10, 2), until: midnight(10, 5) })
    expect(spanOf({ first: '2026-10-30', last: '2026-11-03' }, now)).toEqual({ from: midnight(9, 30), until: midnight(10, 4) })
  })

  it('of a week begins on Monday, on a Sunday too', () => {
    expect(spanOf('week', new Date(2026, 10, 8, 23, 59).getTime()).from).toBe(midnight(10, 2))
    expect(spanOf('week', midnight(10, 2)).from).toBe(midnight(10, 2))
  })
})

describe('bars', () => {
  it.each([
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['America/Phoenix', '2026-11-01', 24],
    ['Australia/Lord_Howe', '2026-04-05', 25],
  ] as const)('in %s the %s has %i hours', (zone, day, hours) => {
    inZone(zone)
    expect(barsIn(spanOf({ first: day, last: day }, 0)).spans).toHaveLength(hours)
  })

  it('are hours of a day, days of two months, months of a year', () => {
    inZone('America/Phoenix')
    const by = (first: string, last: string) => barsIn(spanOf({ first, last }, 0))
    expect(by('2026-11-03', '2026-11-03')).toMatchObject({ by: 'hour' })
    expect(by('2026-11-02', '2026-11-03')).toMatchObject({ by: 'day' })
    expect(by('2026-09-03', '2026-11-03')).toMatchObject({ by: 'day' })
    const year = by('2025-11-15', '2026-11-14')
    expect(year.by).toBe('month')
    expect(year.spans).toHaveLength(13)
  })

  it('follow one another without a gap, and end where quarters of an hour do, whatever the zone', () => {
    const zones = ['America/New_York', 'America/Phoenix', 'Asia/Kathmandu', 'Africa/Cairo', 'Australia/Lord_Howe', 'America/St_Johns']
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.constantFrom(...zones), day, fc.nat(800), (zone, first, more) => {
        inZone(zone)
        const last = new Date(Date.parse(first) + more * 24 * hourMs).toISOString().slice(0, 10)
        const span = spanOf({ first, last }, 0)
        const { spans } = barsIn(span)
        expect(spans[0]!.from).toBe(span.from)
        expect(spans.at(-1)!.until).toBe(span.until)
        for (const [index, { from, until }] of spans.entries()) {
          expect(from).toBe(index === 0 ? span.from : spans[index - 1]!.until)
          expect(until).toBeGreaterThan(from)
          expect(until % 900_000).toBe(0)
        }
        expect(spans.length).toBeLessThanOrEqual(62)
      }),
    )
  })
})
