/** Times and days as agents say them. */
import { dateWriter } from '../../common/wording/formats.ts'
import { minuteIn } from '../../common/zone/clock.ts'
import { timeWords } from './tables.ts'

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
  const minute = minuteIn(timeZone, at)
  return minute >= 6 * 60 && minute < 18 * 60
}

/** Midnight of the day, in the agent's zone. */
export const dayOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0)

const weekday = dateWriter({ weekday: 'long' })
const monthDay = dateWriter({ month: 'long', day: 'numeric' })
const monthDayYear = dateWriter({ month: 'long', day: 'numeric', year: 'numeric' })
const shortDay = dateWriter({ month: 'short', day: 'numeric' })
const dayAndTime = dateWriter({ month: 'short', day: 'numeric', ...clockOptions })
const dayYearAndTime = dateWriter({ month: 'short', day: 'numeric', year: 'numeric', ...clockOptions })

/** A day that is over, for a sentence with it: `date` is the weekday within the last week, then `October 12`, with its year when that is another. */
export function pastDay(at: number, now: number): { readonly day: 'today' | 'yesterday' | 'other'; readonly date: string } {
  const days = daysBetween(at, now)
  const isOfYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  const date = days > 0 && days < 7 ? weekday(at) : isOfYear ? monthDay(at) : monthDayYear(at)
  return { day: days === 0 ? 'today' : days === 1 ? 'yesterday' : 'other', date }
}

/** `Today`, `Yesterday`, `Friday`, `October 12`: the day alone. */
export function dayName(at: number, now: number): string {
  const { day, date } = pastDay(at, now)
  return day === 'other' ? date : timeWords[day]
}

/** `Oct 12`, for narrow columns; a time of today is given as the clock. */
export const shortDate = (at: number, now: number): string => (dayOf(at) === dayOf(now) ? clockTime(at) : shortDay(at))

/** `3:15 PM` of today, `Oct 12, 3:15 PM` of another day, with its year when that is another. */
export function momentName(at: number, now: number): string {
  if (dayOf(at) === dayOf(now)) return clockTime(at)
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? dayAndTime(at) : dayYearAndTime(at)
}

/** A moment to come, for a sentence with it: which day that is, `Nov 25`, `3:30 PM`. */
export function comingMoment(at: number, now: number): { readonly day: 'today' | 'tomorrow' | 'other'; readonly date: string; readonly time: string } {
  const days = daysBetween(now, at)
  return { day: days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'other', date: shortDay(at), time: clockTime(at) }
}

/** The same after `until`: `3:30 PM`, `tomorrow at 3:30 PM`, `Nov 25 at 3:30 PM`. */
export const untilWords = (at: number, now: number): string => timeWords.until(comingMoment(at, now))

const daysBetween = (from: number, to: number): number => Math.round((dayOf(to) - dayOf(from)) / 86_400_000)
