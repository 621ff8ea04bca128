/** Wakes whoever has something to do at a time of the carrier's clock. */
import type { Clock } from './clock.ts'

const longestTimer = 2 ** 31 - 1

/**
 * An alarm that nobody has set yet.
 * @param nextAt when something is due next, in epoch ms
 * @param fire does what is due by now
 */
export function openAlarm(clock: Clock, nextAt: () => number | undefined, fire: () => void) {
  let timer: NodeJS.Timeout | undefined

  function set() {
    clearTimeout(timer)
    const next = nextAt()
    if (next !== undefined) timer = setTimeout(ring, Math.min(Math.max(next - clock.now(), 0), longestTimer))
  }

  function ring() {
    fire()
    set()
  }

  clock.onAhead(ring)
  return {
    /** Sets it to what is due next. */
    set,
    close: () => clearTimeout(timer),
  }
}
