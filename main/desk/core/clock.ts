/** The one clock: whatever is due is a row, and one timer sleeps until the next. A restart resumes it. */
import type { DueKind, DueRow } from '../../store/rows/dues.ts'
import type { Store } from '../../store/store.ts'
import type { Time } from '../../time/time.ts'

/** So often at least the clock looks at the time, since a machine's clock may be set while it sleeps. */
const longestSleepMs = 30_000
/** A clock that went back by less is only being kept right. */
const setBackMs = 2_000
/** When a row is served again that a fault of ours kept from being served. */
const againMs = 30_000
/** After a fault that hit the clock itself, most likely a disk that takes nothing. */
const restMs = 2_000

export type ClockParts = Pick<Time, 'now' | 'after'> & {
  readonly store: Store
  /** The time as far as it is certain; undefined while nobody vouches for it. What is days off waits for it. */
  readonly sure: () => number | undefined
  /** One function for each kind of due row; it moves or clears the row, synchronously or by starting work that does. */
  readonly serve: Readonly<Record<DueKind, (due: DueRow) => void>>
  /** How far off a row of each kind can be at the start, ms; Infinity: as far as it likes. */
  readonly longest: () => Readonly<Record<DueKind, number>>
  /** The machine's clock was set back, and what is due with it. */
  readonly setBack: () => void
  /** Hears what a server threw; the row is served again later and holds up no other. */
  readonly failed: (error: unknown) => void
}

/** @returns `wake`, to be called whenever rows may have changed, and `stop` */
export function startClock({ store, now, after, sure, serve, longest, setBack, failed }: ClockParts) {
  let callOff = (): void => undefined
  let stopped = false
  let seen = now()

  function wake(): void {
    callOff()
    mindTheClock()
    const wait = stopped ? undefined : store.dues.nextIn(now(), sure())
    if (!stopped) callOff = after(Math.min(wait ?? longestSleepMs, longestSleepMs), strike)
  }

  /** A clock that is set back would let everything wait so much longer. */
  function mindTheClock(): void {
    const back = seen - now()
    seen = now()
    if (back <= setBackMs) return
    store.dues.shift(-back)
    setBack()
  }

  function serveOne(due: DueRow): void {
    try {
      serve[due.kind](due)
    } catch (error) {
      failed(error)
      store.dues.set(due.kind, due.subject, now() + againMs)
    }
  }

  function strike(): void {
    try {
      mindTheClock()
      for (const due of store.dues.over(now(), sure())) serveOne(due)
      wake()
    } catch (error) {
      failed(error)
      callOff = after(restMs, strike)
    }
  }

  // It may have been set back while the desk was closed, and nobody knows by how much.
  for (const [kind, ms] of Object.entries(longest())) store.dues.nearer(kind as DueKind, now() + ms)
  return {
    wake,
    stop(): void {
      stopped = true
      callOff()
    },
  }
}
