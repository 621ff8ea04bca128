/** The one clock: whatever is due is a row, and one timer sleeps until the next. A restart resumes it. */
import type { DueKind, DueRow } from '../store/desk.ts'
import type { Store } from '../store/store.ts'

/** setTimeout counts to 2^31 - 1 ms; a longer sleep is taken in pieces. */
const LONGEST_SLEEP_MS = 2 ** 31 - 1

/**
 * @param serve one function for each kind of due row; it moves or clears the row, synchronously or by starting work that does
 * @returns `wake`, to be called whenever rows may have changed, and `stop`
 */
export function startClock(store: Store, now: () => number, serve: Record<DueKind, (due: DueRow) => void>) {
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  function wake(): void {
    clearTimeout(timer)
    const next = stopped ? undefined : store.dues.first()
    if (next) timer = setTimeout(strike, Math.min(Math.max(0, next.at - now()), LONGEST_SLEEP_MS))
  }

  function strike(): void {
    for (const due of store.dues.over(now())) serve[due.kind](due)
    wake()
  }

  return {
    wake,
    stop(): void {
      stopped = true
      clearTimeout(timer)
    },
  }
}
