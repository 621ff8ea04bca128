/** A night's worth of arrivals is gone through in batches, so that it doesn't hold the window up. */
import type { Carried } from '../../provider/provider.ts'
import { pause } from '../../time/pause.ts'

/** What a batch should take. Less holds the window up less, and has each arrival bear more of what a transaction costs; ms. */
const aimMs = 14
const [fewest, most] = [4, 32]

type Way = {
  /** Ms, of a clock that never jumps. */
  readonly steady: () => number
  /** When it aborts, what is left is left. */
  readonly ending: AbortSignal
}

/** How many come next follows from how long the last ones took: a large store, a busy machine and a stranger's first text take longer. */
export async function inBatches(arrivals: readonly Carried[], { steady, ending }: Way, go: (some: readonly Carried[]) => void): Promise<void> {
  let count = fewest
  for (let from = 0; from < arrivals.length && !ending.aborted; ) {
    if (from > 0) await pause(0)
    const begun = steady()
    const some = arrivals.slice(from, from + count)
    go(some)
    from += some.length
    count = Math.min(most, Math.max(fewest, Math.floor((some.length * aimMs) / Math.max(1, steady() - begun))))
  }
}
