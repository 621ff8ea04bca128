/** Ends the process at a named point, as a power cut would: for the crash test, which no packaged app takes part in. */
import type { CrashPoint } from './crash-point.ts'

/**
 * @param wish `point` or `point:n`, the value of TEXTDESK_CRASH_AT: the process kills itself at the n-th passing of the point
 * @returns what the desk calls at every point; undefined without a wish
 */
export function crashAt(wish: string | undefined): ((point: CrashPoint) => void) | undefined {
  if (!wish) return undefined
  const [wanted, count] = wish.split(':')
  let left = Number(count ?? 1)
  return (point) => {
    if (point !== wanted) return
    left -= 1
    if (left === 0) process.kill(process.pid, 'SIGKILL')
  }
}
