/** Which day, and which outcome, a filter means, as people here write them. Pure. */
import { fold } from '../../../common/search/words.ts'
import type { Vocabulary } from '../../../common/search/filters.ts'
import { byLocale } from '../../../common/wording/formats.ts'
import type { Disposition } from '../../../contract/settings.ts'
import { dispositionName } from '../../words/dispositions.ts'
import { dayWords } from '../words/words.ts'

const order = byLocale((tag) => new Intl.DateTimeFormat(tag).formatToParts(0).map(({ type }) => type).filter((type) => type === 'day' || type === 'month' || type === 'year'))

/** @param now epoch ms */
export const vocabularyAt = (now: number, outcomes: readonly Disposition[]): Vocabulary => ({
  day: (text) => dayIn(text, now),
  outcome: (text) => outcomes.find((each) => each.id === text.toLowerCase() || fold(dispositionName(each)) === fold(text))?.id,
})

/** `2026-11-03`; `11/3`, `3.11.2026` or whatever order the locale has, of this year where none is said; today and yesterday. */
function dayIn(text: string, now: number): string | undefined {
  if (fold(text) === fold(dayWords.today)) return isoDay(now)
  if (fold(text) === fold(dayWords.yesterday)) return isoDay(new Date(now).setDate(new Date(now).getDate() - 1))
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,4})[./-](\d{1,2})(?:[./-](\d{2,4}))?$/.exec(text)?.slice(1).filter((part) => part !== undefined).map(Number)
  if (!numbers) return undefined
  const places = numbers.length === 3 ? order() : order().filter((part) => part !== 'year')
  const of = (part: 'day' | 'month' | 'year'): number | undefined => numbers[places.indexOf(part)]
  const year = of('year') ?? new Date(now).getFullYear()
  return checked(year < 100 ? 2000 + year : year, of('month') ?? 0, of('day') ?? 0)
}

/** Undefined for a day that there is not: 31 February. */
function checked(year: number, month: number, day: number): string | undefined {
  const date = new Date(year, month - 1, day)
  return date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day ? isoDay(date.getTime()) : undefined
}

function isoDay(at: number): string {
  const date = new Date(at)
  return [String(date.getFullYear()), ...[date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'))].join('-')
}
