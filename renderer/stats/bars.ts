/** The bars of the chart: an hour each in a day, a day each in a week. Pure. */
import { byLocale, dateWriter, figure } from '../../common/wording/formats.ts'
import type { Period } from '../../contract/model.ts'
import type { Stats } from '../../contract/queries.ts'
import { statsWords, summaryWords } from './words.ts'

/** `label` stands under it, `says` names it alone. */
export type Bar = { readonly at: number; readonly label: string; readonly says: string; readonly received: number; readonly sent: number }

/** An empty day is drawn from 9 AM to 5 PM. */
const office = { from: 9, to: 17 }

const hourName = dateWriter({ hour: 'numeric' })
const clock = byLocale((tag) => new Intl.DateTimeFormat(tag, { hour: 'numeric' }))
/** Without AM and PM, where a clock of 12 hours has them. */
const bareHour = (at: number) => clock().formatToParts(at).flatMap(({ type, value }) => (type === 'dayPeriod' ? [] : value)).join('').trim()
const dayName = dateWriter({ weekday: 'long' })
const shortDay = dateWriter({ weekday: 'short' })

export const barsOf = (period: Period, stats: Pick<Stats, 'from' | 'hours'>): readonly Bar[] => (period === 'week' ? daysOf(stats) : hoursOf(stats))

function hoursOf({ from, hours }: Pick<Stats, 'from' | 'hours'>): readonly Bar[] {
  const worked = hours.map(({ at }) => new Date(at).getHours())
  const [first, last] = [Math.min(office.from, ...worked), Math.max(office.to, ...worked)]
  return range(first, last).map((hour) => {
    const at = new Date(from).setHours(hour)
    const says = hourName(at)
    // AM and PM are said where they begin.
    return { at, says, label: hour === first || hour === 12 ? says : bareHour(at), ...summed(hours.filter((each) => new Date(each.at).getHours() === hour)) }
  })
}

function daysOf({ from, hours }: Pick<Stats, 'from' | 'hours'>): readonly Bar[] {
  return range(0, 6).map((offset) => {
    const day = new Date(from)
    const at = day.setDate(day.getDate() + offset)
    return { at, label: shortDay(at), says: dayName(at), ...summed(hours.filter((each) => new Date(each.at).setHours(0, 0, 0, 0) === at)) }
  })
}

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)

function summed(hours: Stats['hours']): Pick<Bar, 'received' | 'sent'> {
  return { received: hours.reduce((sum, { received }) => sum + received, 0), sent: hours.reduce((sum, { sent }) => sum + sent, 0) }
}

/** The lines of the chart's ground: whole round numbers from 0 to at least the highest bar. */
export function ticksOf(bars: readonly Bar[]): readonly number[] {
  const highest = Math.max(4, ...bars.flatMap(({ received, sent }) => [received, sent]))
  const raw = highest / 5
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((each) => each >= raw) ?? raw)
  return range(0, Math.ceil(highest / step)).map((index) => index * step)
}

/** The chart in a sentence. */
export function summaryOf(period: Period, bars: readonly Bar[]): string {
  const { received, sent } = summed(bars)
  const inAll = summaryWords[period](figures(received, sent))
  const busiest = bars.reduce((most, bar) => (bar.received + bar.sent > most.received + most.sent ? bar : most))
  return received + sent === 0 ? inAll : `${inAll} ${statsWords.busiest({ when: busiest.says, ...figures(busiest.received, busiest.sent) })}`
}

const figures = (received: number, sent: number) => ({ received: figure(received), sent: figure(sent) })
