/** The one clock: whatever is due is a row, and one timer sleeps until the next. A restart resumes it. */
import type { DueKind, DueRow } from '../store/desk.ts'
import type { Store } from '../store/store.ts'

/** So often at least the clock looks at the time, since a machine's clock may be set while it sleeps. */
const LONGEST_SLEEP_MS = 30_000
/** A clock that went back by less is only being kept right. */
const SET_BACK_MS = 2_000
/** After a fault of ours, so that it does not spin. */
const AGAIN_MS = 2_000

/**
 * @param serve one function for each kind of due row; it moves or clears the row, synchronously or by starting work that does
 * @param failed hears what a server threw; the row is served again later
 * @returns `wake`, to be called whenever rows may have changed, and `stop`
 */
export function startClock(store: Store, now: () => number, serve: Record<DueKind, (due: DueRow) => void>, failed: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let seen = now()

  function wake(): void {
    clearTimeout(timer)
    const next = stopped ? undefined : store.dues.first()
    if (next) timer = setTimeout(strike, Math.min(Math.max(0, next.at - now()), LONGEST_SLEEP_MS))
  }

  /** A clock that was set back would let everything wait so much longer. */
  function mindTheClock(): void {
    const back = seen - now()
    seen = now()
    if (back > SET_BACK_MS) store.dues.shift(-back)
  }

  function strike(): void {
    try {
      mindTheClock()
      for (const due of store.dues.over(now())) serve[due.kind](due)
      wake()
    } catch (error) {
      failed(error)
      timer = setTimeout(strike, AGAIN_MS)
    }
  }

  return {
    wake,
    stop(): void {
      stopped = true
      clearTimeout(timer)
    },
  }
}
