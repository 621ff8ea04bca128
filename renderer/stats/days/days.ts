/** Days of this computer in words. Pure. */
import { byLocale, dateWriter } from '../../../common/wording/formats.ts'
import type { Span } from '../../../contract/answers/stats.ts'

const longDay = dateWriter({ weekday: 'long', month: 'long', day: 'numeric' })
const range = byLocale((tag) => new Intl.DateTimeFormat(tag, { month: 'short', day: 'numeric', year: 'numeric' }))

/** `Tuesday, November 3` of one day, `Nov 2 – 8, 2026` of several. */
export function spanName({ from, until }: Span): string {
  const last = until - 1
  const isOneDay = new Date(from).toDateString() === new Date(last).toDateString()
  return isOneDay ? longDay(from) : range().formatRange(from, last).replaceAll(/[\u2009\u202f]/g, ' ')
}
