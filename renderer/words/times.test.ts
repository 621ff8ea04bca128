import { describe, expect, it } from 'vitest'
import { clockTime, dayName, isDaytime, shortDate, untilWords } from './times.ts'

const noon = new Date(2026, 10, 23, 12, 40).getTime()
const day = 86_400_000

describe('times', () => {
  it('are said with a plain space and in the zone asked for', () => {
    expect(clockTime(noon)).toBe('12:40 PM')
    expect(clockTime(Date.UTC(2026, 10, 23, 17, 40), 'America/Phoenix')).toBe('10:40 AM')
  })

  it('know day from night at the place', () => {
    const at = Date.UTC(2026, 10, 23, 17, 40)
    expect(isDaytime(at, 'America/Phoenix')).toBe(true)
    expect(isDaytime(at, 'Asia/Tokyo')).toBe(false)
  })
})

describe('days', () => {
  it('are named by how far they lie back', () => {
    expect(dayName(noon, noon)).toBe('Today')
    expect(dayName(noon - day, noon)).toBe('Yesterday')
    expect(dayName(noon - 3 * day, noon)).toBe('Friday')
    expect(dayName(new Date(2026, 9, 12).getTime(), noon)).toBe('October 12')
    expect(dayName(new Date(2025, 9, 12).getTime(), noon)).toBe('October 12, 2025')
  })

  it('turn at midnight, not after 24 hours', () => {
    expect(dayName(new Date(2026, 10, 22, 23, 59).getTime(), new Date(2026, 10, 23, 0, 1).getTime())).toBe('Yesterday')
  })

  it('have a short form', () => {
    expect(shortDate(noon, noon)).toBe('12:40 PM')
    expect(shortDate(new Date(2026, 9, 12).getTime(), noon)).toBe('Oct 12')
  })

  it('to come stand after “until”', () => {
    expect([1 / 24, 1, 2].map((days) => untilWords(noon + days * day, noon))).toEqual(['1:40 PM', 'tomorrow at 12:40 PM', 'Nov 25 at 12:40 PM'])
  })
})
