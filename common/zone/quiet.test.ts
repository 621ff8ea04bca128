import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFrom, isQuiet, nightFrom, quarterMs } from './quiet.ts'
import { zonesOf } from './zones.ts'

const usual = { from: 8 * 60, to: 21 * 60 }
const at = (time: string): number => Date.parse(time)
const quietIn = (zone: string, time: string): boolean => isQuiet([zone], at(time), usual)

describe('quiet hours', () => {
  it.each([
    ['America/New_York', '2026-07-01T07:59:59.999-04:00', true],
    ['America/New_York', '2026-07-01T08:00:00-04:00', false],
    ['America/New_York', '2026-07-01T20:59:59.999-04:00', false],
    ['America/New_York', '2026-07-01T21:00:00-04:00', true],
    ['America/Phoenix', '2026-07-01T08:00:00-07:00', false],
    ['America/Phoenix', '2026-07-01T07:59:00-07:00', true],
    ['Pacific/Honolulu', '2026-01-01T20:59:00-10:00', false],
    ['America/Puerto_Rico', '2026-01-01T21:00:00-04:00', true],
    ['America/St_Johns', '2026-07-01T08:00:00-02:30', false],
    ['America/St_Johns', '2026-07-01T07:59:00-02:30', true],
    ['Asia/Calcutta', '2026-07-01T21:00:00+05:30', true],
    ['Australia/Lord_Howe', '2026-01-01T08:00:00+11:00', false],
    ['America/New_York', '2026-07-01T00:00:00-04:00', true],
  ])('%s at %s: %s', (zone, time, quiet) => expect(quietIn(zone, time)).toBe(quiet))

  it('follow both changes of the clock', () => {
    // 8 March 2026: summer time begins; 1 November 2026: it ends.
    expect([quietIn('America/Chicago', '2026-03-07T13:30:00Z'), quietIn('America/Chicago', '2026-03-08T13:30:00Z')]).toEqual([true, false])
    expect([quietIn('America/Chicago', '2026-10-31T13:30:00Z'), quietIn('America/Chicago', '2026-11-01T13:30:00Z')]).toEqual([false, true])
    expect([quietIn('America/Phoenix', '2026-03-07T15:30:00Z'), quietIn('America/Phoenix', '2026-03-08T15:30:00Z')]).toEqual([false, false])
  })

  it('are the strictest of the zones that a number may be in', () => {
    const panhandle = zonesOf('+18505550148')
    expect(isQuiet(panhandle, at('2026-07-01T08:30:00-04:00'), usual)).toBe(true)
    expect(isQuiet(panhandle, at('2026-07-01T09:00:00-04:00'), usual)).toBe(false)
    expect(isQuiet(panhandle, at('2026-07-01T20:30:00-05:00'), usual)).toBe(true)
    expect(isQuiet(zonesOf('+18005550148'), at('2026-07-01T12:00:00-04:00'), usual)).toBe(true)
  })

  it('are always where nobody knows the zone, and end never', () => {
    expect(isQuiet([], at('2026-07-01T12:00:00Z'), usual)).toBe(true)
    expect(dayFrom([], at('2026-07-01T12:00:00Z'), usual)).toBeUndefined()
  })
})

describe('their end', () => {
  it.each([
    ['the same morning', 'America/New_York', '2026-07-01T03:12:00-04:00', '2026-07-01T08:00:00-04:00'],
    ['the next morning', 'America/New_York', '2026-07-01T22:00:00-04:00', '2026-07-02T08:00:00-04:00'],
    ['at once by day', 'America/New_York', '2026-07-01T12:00:00-04:00', '2026-07-01T12:00:00-04:00'],
    ['after the clock went forward in the night', 'America/New_York', '2026-03-07T22:00:00-05:00', '2026-03-08T08:00:00-04:00'],
    ['after it went back in the night', 'America/New_York', '2026-10-31T22:00:00-04:00', '2026-11-01T08:00:00-05:00'],
    ['where it goes by half an hour', 'Australia/Lord_Howe', '2026-04-04T22:00:00+11:00', '2026-04-05T08:00:00+10:30'],
  ])('is %s', (_when, zone, from, end) => expect(dayFrom([zone], at(from), usual)).toBe(at(end)))

  it('comes for a toll-free number when it is day from Newfoundland to Guam', () => {
    expect(dayFrom(zonesOf('+18005550148'), at('2026-01-01T12:00:00-05:00'), usual)).toBe(at('2026-01-02T08:00:00+10:00'))
  })

  it('never comes where no hour is day in all of the zones', () => {
    expect(dayFrom(zonesOf('+18005550148'), at('2026-01-01T12:00:00Z'), { from: 10 * 60, to: 14 * 60 })).toBeUndefined()
  })

  it('is the first quarter of an hour that is not quiet, for any number and any hours', () => {
    const phones = ['+12125550100', '+16025550100', '+19285550100', '+17095550100', '+12195550100', '+919810000000', '+9779800000000', '+61255501000', '+79001234567', '+18005550100']
    const quarters = fc.integer({ min: 0, max: 96 })
    const hours = fc.tuple(quarters, quarters).filter(([from, to]) => from < to).map(([from, to]) => ({ from: from * 15, to: to * 15 }))
    const moment = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') })
    fc.assert(
      fc.property(fc.constantFrom(...phones), moment, hours, (phone, now, day) => {
        const zones = zonesOf(phone)
        const end = dayFrom(zones, now, day)
        const last = end ?? now + 48 * 3_600_000
        for (let minute = now; minute < last; minute += 5 * 60_000) if (!isQuiet(zones, minute, day)) return false
        return end === undefined || (!isQuiet(zones, end, day) && (end === now || (end % quarterMs === 0 && isQuiet(zones, end - 1, day))))
      }),
      { numRuns: 60 },
    )
  })
})

it('their beginning is the next evening', () => {
  expect(nightFrom(['America/New_York'], at('2026-07-01T12:00:00-04:00'), usual)).toBe(at('2026-07-01T21:00:00-04:00'))
  expect(nightFrom(zonesOf('+18505550148'), at('2026-07-01T12:00:00-04:00'), usual)).toBe(at('2026-07-01T21:00:00-04:00'))
})
