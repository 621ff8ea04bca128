import fc from 'fast-check'
import { expect, it } from 'vitest'
import { presetsAt, timeIn } from './presets.ts'

it('are to come, in their order, each another time', () => {
  fc.assert(fc.property(fc.date({ min: new Date(2026, 0, 1), max: new Date(2030, 0, 1), noInvalidDate: true }), (day) => {
    const times = presetsAt(day.getTime()).map(({ at }) => at)
    expect(times.every((at) => at > day.getTime())).toBe(true)
    expect(new Set(times).size).toBe(times.length)
    const [, , tomorrow, monday] = times
    expect(new Date(tomorrow!).getHours()).toBe(9)
    expect([1, undefined]).toContain(monday === undefined ? undefined : new Date(monday).getDay())
  }))
})

it('has no Monday where that is tomorrow', () => {
  const sunday = new Date(2026, 10, 29, 12).getTime()
  expect(presetsAt(sunday).map(({ kind }) => kind)).toEqual(['halfHour', 'twoHours', 'tomorrow'])
})

it('reads a time that is typed, unless it is over', () => {
  const now = new Date(2026, 10, 26, 12).getTime()
  expect(timeIn('2026-11-26T12:30', now)).toBe(now + 30 * 60_000)
  expect(timeIn('2026-11-26T11:30', now)).toBeUndefined()
  expect(timeIn('', now)).toBeUndefined()
})
