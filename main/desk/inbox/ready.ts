/**
 * Has the patterns that judge a voter's text made ready before the first text comes. V8 compiles a pattern when it is asked for the first time, and
 * once more for the second; for all of them that takes a tenth of a second, and the table of what was learnt takes a hundredth, for which the first reply would hold up whoever types.
 */
import { hostilePatterns } from '../../../common/care/hostile.ts'
import { readTable } from './refusal/learnt/learnt.ts'
import { refusalPatterns } from './refusal/refusal.ts'

/** The start has other work, and whoever starts it clicks at once. */
const afterMs = 5_000
/** Like what is asked later: words and clauses, and nothing that is found. */
const sample = '| and where is it ? |'

/** What was learnt is read first; then one pattern at a time, each when nothing else waits. */
export function startReadying(patterns: readonly RegExp[] = [...refusalPatterns, ...hostilePatterns], read: () => unknown = readTable) {
  let [at, turn]: [number, NodeJS.Immediate | undefined] = [0, undefined]

  function next(): void {
    const pattern = patterns[at]
    if (!pattern) return
    for (let times = 0; times < 2; times += 1) sample.replace(pattern, '')
    at += 1
    turn = setImmediate(next)
  }
  const begin = setTimeout(() => {
    read()
    turn = setImmediate(next)
  }, afterMs)
  return {
    stop(): void {
      clearTimeout(begin)
      clearImmediate(turn)
    },
  }
}
