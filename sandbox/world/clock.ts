/** The carrier's clock: this machine's, or ahead of it by as much as somebody wishes. */
import type { Keeper } from './state.ts'

export type Clock = ReturnType<typeof openClock>

/** The clock of a world. */
export function openClock({ world, put }: Keeper) {
  const waits = new Set<(ms: number) => void>()
  const listeners: (() => void)[] = []
  const ahead = (): number => world.facts.get('ahead') ?? 0

  return {
    /** Epoch ms. */
    now: () => Date.now() + ahead(),
    /** Sets how many ms it is ahead of this machine's clock; behind it, when negative. It stays so over a restart. */
    setAhead(ms: number): void {
      const more = ms - ahead()
      if (more === 0) return
      put('facts', 'ahead', ms)
      if (more > 0) for (const shorten of waits) shorten(more)
      for (const listener of listeners) listener()
    },
    /** `listener` is called when it was set ahead or back. */
    onAhead: (listener: () => void) => void listeners.push(listener),
    /** Resolves when so many ms have gone by, on this machine or because the clock was set ahead. */
    wait(ms: number) {
      return new Promise<void>((resolve) => {
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
