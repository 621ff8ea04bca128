/** Numbers as people of the system's country write them: `1,440` and `0.5` in the United States, `1.440` and `0,5` in Germany. */
import { locale as spoken } from '../../../common/wording/locale.ts'
import type { Bounds } from '../../../contract/limits.ts'
import { settingsWords } from '../words.ts'

const ownLocale = (): string => spoken().tag

/** @param locale BCP 47 */
function signsOf(locale: string) {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true, minimumFractionDigits: 1 }).formatToParts(1_234_567.5)
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return { fraction: sign('decimal'), group: sign('group') }
}

/** The number that is written there; undefined when it is none. Nothing is read that could mean two numbers. */
export function readAmount(typed: string, locale = ownLocale()): number | undefined {
  const { fraction, group } = signsOf(locale)
  const blank = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, ' ')
  const [whole = '', ...fractions] = blank(typed).trim().split(fraction)
  const groups = group === '' ? [whole] : whole.split(blank(group))
  const [first = '', ...rest] = groups
  const isWhole = /^\d+$/.test(first) && rest.every((each) => /^\d{3}$/.test(each)) && (rest.length === 0 || first.length <= 3)
  const isFraction = fractions.length === 0 || (fractions.length === 1 && /^\d+$/.test(fractions[0] ?? ''))
  return isWhole && isFraction ? Number(`${groups.join('')}.${fractions[0] ?? '0'}`) : undefined
}

/** As it stands in the field. */
export const amountWords = (amount: number, locale = ownLocale()): string => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(amount)

/** What is wrong with what is typed, and what to type. */
export function amountFault(typed: string, { least, most, whole = false }: Bounds, locale = ownLocale()): string | undefined {
  const words = (amount: number) => amountWords(amount, locale)
  const amount = readAmount(typed, locale)
  if (amount !== undefined && amount >= least && amount <= most && (!whole || Number.isInteger(amount))) return undefined
  const range = { least: words(least), most: words(most) }
  if (whole) return settingsWords.wholeNumber(range)
  const isFraction = amount === undefined && /\d[.,]\d/.test(typed)
  return isFraction ? settingsWords.anyNumberWritten({ ...range, half: words(0.5) }) : settingsWords.anyNumber(range)
}
