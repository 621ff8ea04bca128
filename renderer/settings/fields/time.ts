/** A time of the day as people write it, and as it is kept: minutes since midnight. */
import { dateWriter } from '../../../common/wording/formats.ts'
import type { Bounds } from '../../../contract/limits.ts'
import { settingsWords } from '../words.ts'

const write = dateWriter({ hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
const wholeDay = 24 * 60

/** `8:00 AM`, or `8:00` where the day has 24 hours. */
export const timeWords = (minutes: number): string => write(minutes * 60_000)

/**
 * @param text `8`, `8 pm`, `8:30 p.m.`, `20:30`, `20.30`
 * @returns minutes of the day; midnight is the day's end where only that is within the bounds; undefined for what is no time
 */
export function readTime(text: string, { least }: Bounds): number | undefined {
  const [, hours, minutes = '0', half] = /^(\d{1,2})(?:[:.h ](\d{2}))?\s*([ap])?\.?\s*(?:m\.?)?$/iu.exec(text.trim()) ?? []
  if (hours === undefined) return undefined
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  if (hour > 24 || Number(minutes) > 59 || (half !== undefined && (Number(hours) < 1 || Number(hours) > 12))) return undefined
  const time = hour * 60 + Number(minutes)
  return time === 0 && least > 0 ? wholeDay : time
}

/** What keeps a typed time from being saved. */
export function timeFault(text: string, bounds: Bounds): string | undefined {
  const time = readTime(text, bounds)
  const { least, most, step = 1 } = bounds
  if (time !== undefined && time >= least && time <= most && time % step === 0) return undefined
  return settingsWords.anyTime({ least: timeWords(least), most: timeWords(most) })
}
