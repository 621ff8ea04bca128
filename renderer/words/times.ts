/** Times and days as agents say them. */

const clockIn = new Map<string, Intl.DateTimeFormat>()

/** `12:40 PM`, in the given IANA zone or in the agent's own. */
export function clockTime(at: number, timeZone?: string): string {
  const key = timeZone ?? ''
  let format = clockIn.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', ...(timeZone && { timeZone }) })
    clockIn.set(key, format)
  }
  // Newer ICU data puts a narrow no-break space before PM; the rest of the window uses plain ones.
  return format.format(at).replace('\u202f', ' ')
}

/** Whether the sun is up there, near enough for a small picture: from 6 AM to 6 PM. */
export function isDaytime(at: number, timeZone: string): boolean {
  const hour = Number(new Intl.DateTimeFormat('en-US', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(at))
  return hour >= 6 && hour < 18
}

/** Midnight of the day, in the agent's zone. */
export const dayOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0)

const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'long' })
const monthDay = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric' })
const monthDayYear = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', year: 'numeric' })
const shortDay = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' })

/** `Today`, `Yesterday`, the weekday within the last week, then `October 12`, with its year when that is another. */
export function dayName(at: number, now: number): string {
  const days = Math.round((dayOf(now) - dayOf(at)) / 86_400_000)
  if (days === 0) return 'Today'
  if (days === 1) return 'Yesterday'
  if (days > 1 && days < 7) return weekday.format(at)
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? monthDay.format(at) : monthDayYear.format(at)
}

/** `Oct 12`, for narrow columns; a time of today is given as the clock. */
export const shortDate = (at: number, now: number): string => (dayOf(at) === dayOf(now) ? clockTime(at) : shortDay.format(at))

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
  return `${days === 1 ? 'tomorrow' : shortDay.format(at)} at ${clockTime(at)}`
}

const daysBetween = (from: number, to: number): number => Math.round((dayOf(to) - dayOf(from)) / 86_400_000)
