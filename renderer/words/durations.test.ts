import { describe, expect, it } from 'vitest'
import { age, brief, hoursMinutes, spoken, stopwatch } from './durations.ts'

const minute = 60_000

describe('durations', () => {
  it('reads like a stopwatch and never runs below zero', () => {
    expect(stopwatch(18_000)).toBe('0:18')
    expect(stopwatch(11 * minute + 4_999)).toBe('11:04')
    expect(stopwatch(84 * minute + 9_000)).toBe('1:24:09')
    expect(stopwatch(-5_000)).toBe('0:00')
  })

  it('adds up a day in hours and minutes', () => {
    expect([0, 15 * minute, 425 * minute].map(hoursMinutes)).toEqual(['0m', '15m', '7h 5m'])
  })

  it('shortens an age to its largest unit', () => {
    expect([30_000, 42 * minute, 61 * minute, 49 * 60 * minute].map(age)).toEqual(['now', '42m', '1h', '2d'])
  })

  it('fits a line of meta', () => {
    expect([minute, 30 * minute, 180 * minute, 1440 * minute].map(brief)).toEqual(['1 min', '30 min', '3 h', '24 h'])
  })

  it('can be said aloud', () => {
    expect([30_000, minute, 3 * minute, 125 * minute].map(spoken)).toEqual(['under a minute', '1 minute', '3 minutes', '2 hours'])
  })
})
