import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentIn, presetsIn, wallClock } from './moment.ts'

const at = (time: string): number => Date.parse(time)

describe('a moment in a zone', () => {
  it.each([
    ['America/Phoenix', '2026-07-01T09:00', '2026-07-01T09:00:00-07:00'],
    ['America/New_York', '2026-11-03T18:00', '2026-11-03T18:00:00-05:00'],
    ['Asia/Kolkata', '2026-01-01T00:15', '2026-01-01T00:15:00+05:30'],
    ['Pacific/Kiritimati', '2026-12-31T23:59', '2026-12-31T23:59:00+14:00'],
  ])('%s %s', (zone, wall, moment) => {
    expect(momentIn(zone, wall)).toBe(at(moment))
    expect(wallClock(zone, at(moment))).toBe(wall)
  })

  it('that the clocks never show is the one after it', () => {
    expect(momentIn('America/New_York', '2026-03-08T02:30')).toBe(at('2026-03-08T03:30:00-04:00'))
  })

  it('is none of what is no time', () => expect([momentIn('America/Phoenix', ''), momentIn('America/Phoenix', 'tomorrow')]).toEqual([undefined, undefined]))

  it('is shown again as it was meant, wherever and whenever', () => {
    const zone = fc.constantFrom('America/New_York', 'America/Phoenix', 'Pacific/Honolulu', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Kiritimati')
    const moment = fc.integer({ min: at('2025-01-01T00:00:00Z') / 60_000, max: at('2029-01-01T00:00:00Z') / 60_000 }).map((minute) => minute * 60_000)
    fc.assert(fc.property(zone, moment, (where, when) => {
      const wall = wallClock(where, when)
      expect(wallClock(where, momentIn(where, wall)!)).toBe(wall)
    }), { numRuns: 300 })
  })
})

it('what one may want goes by the voter’s clock: in an hour, this evening, tomorrow morning', () => {
  expect(presetsIn('Pacific/Honolulu', at('2026-11-26T13:20:30-10:00'))).toEqual({ hour: at('2026-11-26T14:21:00-10:00'), evening: at('2026-11-26T18:00:00-10:00'), morning: at('2026-11-27T09:00:00-10:00') })
  expect(presetsIn('America/New_York', at('2026-10-31T19:00:00-04:00'))).toEqual({ hour: at('2026-10-31T20:00:00-04:00'), morning: at('2026-11-01T09:00:00-05:00') })
})
