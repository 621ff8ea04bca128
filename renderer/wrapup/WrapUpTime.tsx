/** The time of a wrap-up in words: what is left of one that completes by itself, else what was used of the time that it should take. */
import type { Task } from '../../contract/model.ts'
import { useMirror, useNow } from '../page/usePage.ts'
import text from '../ui/text.module.css'
import { stopwatch } from '../words/durations.ts'
import { wrapUpWords } from './words.ts'

type Times = Pick<Task, 'wrappingAt' | 'completesAt'>

export function WrapUpTime({ task: { wrappingAt, completesAt } }: { readonly task: Times }) {
  const { wrapMinutes } = useMirror((state) => state.settings.rules)
  const now = useNow()
  return <span className={text.num}>{completesAt === undefined ? usedWords(now - (wrappingAt ?? now), wrapMinutes * 60_000) : wrapUpWords.left({ time: stopwatch(completesAt - now) })}</span>
}

const usedWords = (usedMs: number, limitMs: number): string =>
  limitMs === 0 ? stopwatch(usedMs) : wrapUpWords.used({ time: stopwatch(usedMs), limit: stopwatch(limitMs) })
