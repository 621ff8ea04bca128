/** The time used of the two minutes that a wrap-up should take. Nothing completes by itself when they are over. */
import { useNow } from '../page/usePage.ts'
import text from '../ui/text.module.css'
import { stopwatch } from '../words/durations.ts'
import { wrapUpWords } from './words.ts'

export const wrapUpLimitMs = 120_000

export function WrapUpTime({ since }: { since: number | undefined }) {
  const now = useNow()
  const time = stopwatch(now - (since ?? now))
  return <span className={text.num}>{wrapUpWords.used({ time, limit: stopwatch(wrapUpLimitMs) })}</span>
}
