/** How the bars of the chart are called, which of them are drawn, and what they say in a sentence. Pure. */
import { byLocale, dateWriter, figure } from '../../../common/wording/formats.ts'
import type { Bar, Days, Stats } from '../../../contract/answers/stats.ts'
import { spanName } from '../days/days.ts'
import { periodSummary, statsWords } from '../words/words.ts'

/** `label` stands under it, `says` names it alone. */
export type NamedBar = Bar & { readonly label: string; readonly says: string }

/** An empty day is drawn from 9 AM to 5 PM. */
const office = { from: 9, to: 17 }
const weekDays = 7
const hourMs = 3_600_000
const dayHours = 24

const hourName = dateWriter({ hour: 'numeric' })
const hourInZone = dateWriter({ hour: 'numeric', timeZoneName: 'short' })
const clock = byLocale((tag) => new Intl.DateTimeFormat(tag, { hour: 'numeric' }))
/** Without AM and PM, where a clock of 12 hours has them. */
const bareHour = (at: number) => clock().formatToParts(at).flatMap(({ type, value }) => (type === 'dayPeriod' ? [] : value)).join('').trim()
const longDay = dateWriter({ weekday: 'long', month: 'long', day: 'numeric' })
const weekday = dateWriter({ weekday: 'short' })
const shortDay = dateWriter({ month: 'short', day: 'numeric' })
const longMonth = dateWriter({ month: 'long', year: 'numeric' })
const shortMonth = dateWriter({ month: 'short' })

export function barsOf({ by, bars, from, until }: Pick<Stats, 'by' | 'bars' | 'from' | 'until'>): readonly NamedBar[] {
  if (by === 'hour') return hoursOf(bars, until - from !== dayHours * hourMs)
  if (by === 'month') return bars.map((bar) => ({ ...bar, label: shortMonth(bar.from), says: longMonth(bar.from) }))
  return bars.map((bar) => ({ ...bar, label: bars.length > weekDays ? shortDay(bar.from) : weekday(bar.from), says: longDay(bar.from) }))
}

/** @param isOdd a day on which the clock was set: an hour of it may come twice, so each is named with its zone */
function hoursOf(bars: readonly Bar[], isOdd: boolean): readonly NamedBar[] {
  const hour = ({ from }: Bar) => new Date(from).getHours()
  const worked = bars.filter(({ received, sent }) => received + sent > 0).map(hour)
  const [first, last] = [Math.min(office.from, ...worked), Math.max(office.to, ...worked)]
  return bars
    .filter((bar) => hour(bar) >= first && hour(bar) <= last)
    .map((bar, index) => {
      // AM and PM are said where they begin.
      const label = index === 0 || hour(bar) === 12 ? hourName(bar.from) : bareHour(bar.from)
      return { ...bar, label, says: isOdd ? hourInZone(bar.from) : hourName(bar.from) }
    })
}

/** The chart in a sentence. */
export function summaryOf(days: Days, { received, sent, ...span }: Pick<Stats, 'received' | 'sent' | 'from' | 'until'>, bars: readonly NamedBar[]): string {
  const counts = figures(received, sent)
  const inAll = typeof days === 'string' ? periodSummary[days](counts) : statsWords.rangeSummary({ ...counts, days: spanName(span) })
  const busiest = bars.reduce<NamedBar | undefined>((most, bar) => (most && most.received + most.sent >= bar.received + bar.sent ? most : bar), undefined)
  return received + sent === 0 || !busiest ? inAll : `${inAll} ${statsWords.busiest({ when: busiest.says, ...figures(busiest.received, busiest.sent) })}`
}

const figures = (received: number, sent: number) => ({ received: figure(received), sent: figure(sent) })
