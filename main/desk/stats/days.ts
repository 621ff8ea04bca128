/** What days are in time, by this machine's zone: a day has 23, 24 or 25 hours. Pure but for the zone. */
import type { Days, Span, Stats } from '../../../contract/answers/stats.ts'

const monday = 1
const hourMs = 3_600_000
/** Bars of more days than these are too thin to be told apart. */
const mostDayBars = 62

/** @param now epoch ms */
export function spanOf(days: Days, now: number): Span {
  const today = dayAt(now)
  if (days === 'today') return { from: today, until: dayAt(now, 1) }
  if (days === 'yesterday') return { from: dayAt(now, -1), until: today }
  if (days === 'week') return { from: dayAt(now, -((new Date(now).getDay() - monday + 7) % 7)), until: dayAt(now, 1) }
  return { from: dayAt(localDay(days.first)), until: dayAt(localDay(days.last), 1) }
}

/** The span in the bars of a chart, each an hour, a day or a month; the first and the last may be a part of one. */
export function barsIn(span: Span): { readonly by: Stats['by']; readonly spans: readonly Span[] } {
  const by = dayAt(span.from, 1) >= span.until ? 'hour' : dayAt(span.from, mostDayBars) >= span.until ? 'day' : 'month'
  const spans: Span[] = []
  for (let from = span.from; from < span.until; from = spans.at(-1)!.until) spans.push({ from, until: Math.min(after(from, by), span.until) })
  return { by, spans }
}

function after(at: number, by: Stats['by']): number {
  if (by === 'hour') return at + hourMs
  const day = new Date(at)
  return by === 'day' ? dayAt(at, 1) : new Date(day.getFullYear(), day.getMonth() + 1).getTime()
}

/** The beginning of the day that holds a time, or of one so many days later. */
function dayAt(at: number, later = 0): number {
  const day = new Date(at)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + later).getTime()
}

/** Noon of `2026-11-03`. */
function localDay(text: string): number {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  return new Date(year, month - 1, day, 12).getTime()
}
