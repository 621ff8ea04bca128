/** Asks again for as long as the practice carrier may be dead: it is killed as well. */
import { setTimeout as pause } from 'node:timers/promises'

const longestMs = 10_000
const everyMs = 50

/** @throws what `work` threw last, when it still does after ten seconds */
export async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (const begun = performance.now(); ; await pause(everyMs)) {
    try {
      return await work()
    } catch (error) {
      if (performance.now() - begun > longestMs) throw error
    }
  }
}
