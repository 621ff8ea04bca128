/**
 * Has the patterns that judge a voter's text made ready before the first text comes. V8 compiles a pattern when it is asked for the first time, and
 * once more for the second; for all of them that takes tenths of a second, for which the first reply would hold up whoever types.
 */
import { hostilePatterns } from '../../../common/care/hostile.ts'
import { refusalPatterns } from './refusal/refusal.ts'

/** The start has other work, and so has whoever sits down to it: what came before it is judged at once, and the next voter takes longer to write. */
const afterMs = 10_000
/** Like what is asked later: words and clauses, and nothing that is found. */
const sample = '| and where is it ? |'

/** One pattern at a time, each when nothing else waits. */
export function startReadying(patterns: readonly RegExp[] = [...refusalPatterns, ...hostilePatterns]) {
  let [at, turn]: [number, NodeJS.Immediate | undefined] = [0, undefined]

  function next(): void {
    const pattern = patterns[at]
    if (!pattern) return
    for (let times = 0; times < 2; times += 1) sample.replace(pattern, '')
    at += 1
    turn = setImmediate(next)
  }
  const begin = setTimeout(next, afterMs)
  return {
    stop(): void {
      clearTimeout(begin)
      clearImmediate(turn)
    },
  }
}
