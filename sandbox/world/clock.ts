/** The carrier's clock: this machine's, or ahead of it by as much as somebody wishes. */
import type { Keeper } from './state.ts'

export type Clock = {
  /** Epoch ms. */
  readonly now: () => number
  /** Sets how many ms it is ahead of this machine's clock; behind it, when negative. It stays so over a restart. */
  readonly setAhead: (ms: number) => void
  /** `listener` is called when it was set ahead or back. */
  readonly onAhead: (listener: () => void) => void
  /** Resolves when so many ms have gone by, on this machine or because the clock was set ahead. */
  readonly wait: (ms: number) => Promise<void>
}

/** The clock of a world. */
export function openClock({ world, put }: Keeper): Clock {
  const waits = new Set<(ms: number) => void>()
  const listeners: (() => void)[] = []
  const ahead = (): number => world.facts.get('ahead') ?? 0

  return {
    now: () => Date.now() + ahead(),
    setAhead(ms) {
      const more = ms - ahead()
      if (more === 0) return
      put('facts', 'ahead', ms)
      if (more > 0) for (const shorten of waits) shorten(more)
      for (const listener of listeners) listener()
    },
    onAhead: (listener) => void listeners.push(listener),
    wait(ms) {
      return new Promise((resolve) => {
        let end = performance.now() + ms
        let timer = setTimeout(over, ms)
        function over() {
          waits.delete(shorten)
          resolve()
        }
        function shorten(by: number) {
          clearTimeout(timer)
          end -= by
          timer = setTimeout(over, Math.max(0, end - performance.now()))
        }
        waits.add(shorten)
      })
    },
  }
}
