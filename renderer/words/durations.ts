/** Lengths of time in the forms the window uses. */
import { durationWords as words } from './tables.ts'

/** As a stopwatch shows it: `0:18`, `11:04`, `1:24:09`. Never negative. */
export function stopwatch(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const two = (part: number) => String(part).padStart(2, '0')
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}

/** As hours and minutes that can't be taken for minutes and seconds: `15m`, `7h 5m`. */
export function hoursMinutes(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  return minutes < 60 ? words.shortMinutes({ minutes }) : words.shortHoursMinutes({ hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

/** As an age in a narrow column: `now`, `42m`, `3h`, `2d`. */
export function age(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return words.shortNow
  if (minutes < 60) return words.shortMinutes({ minutes })
  return minutes < 24 * 60 ? words.shortHours({ hours: Math.floor(minutes / 60) }) : words.shortDays({ days: Math.floor(minutes / (24 * 60)) })
}

/** As a short length in a line of meta: `2 min`, `3 h`. */
export function brief(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  return minutes < 60 ? words.briefMinutes({ minutes }) : words.briefHours({ hours: Math.round(minutes / 60) })
}

/** As one says it: `under a minute`, `1 minute`, `2 hours`. */
export function spoken(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return words.underMinute
  return minutes < 60 ? words.minutes({ minutes }) : words.hours({ hours: Math.floor(minutes / 60) })
}
