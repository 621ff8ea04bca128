/** Moments as the clocks of a zone show them, in the form that a field of day and time has: `2026-11-26T09:00`. */

const minuteMs = 60_000
const writers = new Map<string, Intl.DateTimeFormat>()

/**
 * @param zone IANA name
 * @param at epoch ms
 * @returns what a clock and a calendar there show
 */
export function wallClock(zone: string, at: number): string {
  const writer = writers.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })
  writers.set(zone, writer)
  const part = Object.fromEntries(writer.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${part.year!.padStart(4, '0')}-${part.month}-${part.day}T${part.hour}:${part.minute}`
}

/**
 * The moment at which clocks there show that. Where they are set forward and never show it, it is as much later; where they are set back and show it
 * twice, it is one of the two.
 *
 * @returns epoch ms; undefined when it is no day and time
 */
export function momentIn(zone: string, wall: string): number | undefined {
  const utc = Date.parse(`${wall}Z`)
  if (Number.isNaN(utc)) return undefined
  const aheadAt = (at: number): number => Date.parse(`${wallClock(zone, at)}Z`) - Math.floor(at / minuteMs) * minuteMs
  const guess = utc - aheadAt(utc)
  const at = utc - aheadAt(guess)
  return wallClock(zone, at) === wall ? at : Math.max(at, guess)
}

/** The same clock, so many days later. */
const daysOn = (wall: string, days: number): string => new Date(Date.parse(`${wall}Z`) + days * 24 * 60 * minuteMs).toISOString().slice(0, 16)

/** When one wants a text to go: in an hour; this evening, while it is to come; tomorrow morning. By the clocks of the zone; epoch ms. */
export function presetsIn(zone: string, now: number): { readonly hour: number; readonly evening?: number; readonly morning: number } {
  const today = wallClock(zone, now)
  const evening = momentIn(zone, `${today.slice(0, 10)}T18:00`)!
  const morning = momentIn(zone, `${daysOn(today, 1).slice(0, 10)}T09:00`)!
  const hour = Math.ceil(now / minuteMs) * minuteMs + 60 * minuteMs
  return { hour, morning, ...(evening > now && { evening }) }
}
