/** The times that are offered to come back at. Pure. */

export type Preset = { readonly kind: 'halfHour' | 'twoHours' | 'tomorrow' | 'monday'; readonly at: number }

/** The morning, on this machine's clock. */
const morning = 9
const minuteMs = 60_000

/** @param now epoch ms. Monday is left out where that is tomorrow. */
export function presetsAt(now: number): readonly Preset[] {
  const tomorrow = morningIn(now, 1)
  const monday = morningIn(now, (8 - new Date(now).getDay()) % 7 || 7)
  const presets: readonly Preset[] = [
    { kind: 'halfHour', at: now + 30 * minuteMs },
    { kind: 'twoHours', at: now + 120 * minuteMs },
    { kind: 'tomorrow', at: tomorrow },
    { kind: 'monday', at: monday },
  ]
  return presets.filter(({ kind, at }) => kind !== 'monday' || at !== tomorrow)
}

function morningIn(now: number, days: number): number {
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, morning).getTime()
}

/** What a field for day and time holds (`2026-11-27T09:00`), epoch ms; undefined of what is no time, or over. */
export function timeIn(field: string, now: number): number | undefined {
  const at = field === '' ? Number.NaN : new Date(field).getTime()
  return Number.isNaN(at) || at <= now ? undefined : at
}
