/** Times and days as agents say them. */
import { dateWriter } from '../../common/wording/formats.ts'

const clockOptions = { hour: 'numeric', minute: '2-digit' } as const
const clock = dateWriter(clockOptions)
const clockIn = new Map<string, (at: number) => string>()

/** `12:40 PM`, in the given IANA zone or in the agent's own. */
export function clockTime(at: number, timeZone?: string): string {
  if (timeZone === undefined) return clock(at)
  const write = clockIn.get(timeZone) ?? dateWriter({ ...clockOptions, timeZone })
  clockIn.set(timeZone, write)
  return write(at)
}

/** Whether the sun is up there, near enough for a small picture: from 6 AM to 6 PM. */
export function isDaytime(at: number, timeZone: string): boolean {
  const hour = Number(new Intl.DateTimeFormat('en-US', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(at))
  return hour >= 6 && hour < 18
}

/** Midnight of the day, in the agent's zone. */
export const dayOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0)

const weekday = dateWriter({ weekday: 'long' })
const monthDay = dateWriter({ month: 'long', day: 'numeric' })
const monthDayYear = dateWriter({ month: 'long', day: 'numeric', year: 'numeric' })
const shortDay = dateWriter({ month: 'short', day: 'numeric' })

/** `Today`, `Yesterday`, the weekday within the last week, then `October 12`, with its year when that is another. */
export function dayName(at: number, now: number): string {
  const days = Math.round((dayOf(now) - dayOf(at)) / 86_400_000)
  if (days === 0) return 'Today'
  if (days === 1) return 'Yesterday'
  if (days > 1 && days < 7) return weekday(at)
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? monthDay(at) : monthDayYear(at)
}

/** `Oct 12`, for narrow columns; a time of today is given as the clock. */
export const shortDate = (at: number, now: number): string => (dayOf(at) === dayOf(now) ? clockTime(at) : shortDay(at))

/** A moment to come, as the end of a sentence: `at 3:30 PM`, `tomorrow at 3:30 PM`, `on Nov 25 at 3:30 PM`. */
export function momentName(at: number, now: number): string {
  const days = daysBetween(now, at)
  const words = untilWords(at, now)
  if (days === 0) return `at ${words}`
  return days === 1 ? words : `on ${words}`
}

/** The same after `until`: `3:30 PM`, `tomorrow at 3:30 PM`, `Nov 25 at 3:30 PM`. */
export function untilWords(at: number, now: number): string {
  const days = daysBetween(now, at)
  if (days === 0) return clockTime(at)
  return `${days === 1 ? 'tomorrow' : shortDay(at)} at ${clockTime(at)}`
}

const daysBetween = (from: number, to: number): number => Math.round((dayOf(to) - dayOf(from)) / 86_400_000)
