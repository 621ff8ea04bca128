/** A night's worth of arrivals is gone through in batches, so that it doesn't hold the window up. */
import { setImmediate as breathe } from 'node:timers/promises'
import type { Carried } from '../../provider/provider.ts'

/** Some milliseconds' worth, judged or taken without a pause. */
const batch = 16

/** @param ending when it aborts, what is left is left */
export async function inBatches(arrivals: readonly Carried[], ending: AbortSignal, go: (some: readonly Carried[]) => void): Promise<void> {
  for (let from = 0; from < arrivals.length && !ending.aborted; from += batch) {
    if (from > 0) await breathe()
    go(arrivals.slice(from, from + batch))
  }
}
