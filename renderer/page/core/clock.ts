/** One clock for every timer of a window: it ticks once a second, and only while somebody looks. */

export type Clock = ReturnType<typeof createClock>

/** @param now epoch ms */
export function createClock(now: () => number) {
  const listeners = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function tick(): void {
    for (const listen of listeners) listen()
    // Aligned to the whole second, so that all timers change together.
    timer = setTimeout(tick, 1000 - (Date.now() % 1000))
  }

  /** Runs while there is a listener and the window is visible; a hidden window has no timers to draw. */
  function run(): void {
    const wanted = listeners.size > 0 && !document.hidden
    if (wanted && timer === undefined) tick()
    if (!wanted && timer !== undefined) {
      clearTimeout(timer)
      timer = undefined
    }
  }

  return {
    now,
    /** Calls `listen` at every tick. Returns the way to stop. */
    subscribe(listen: () => void): () => void {
      if (listeners.size === 0) document.addEventListener('visibilitychange', run)
      listeners.add(listen)
      run()
      return () => {
        listeners.delete(listen)
        if (listeners.size === 0) document.removeEventListener('visibilitychange', run)
        run()
      }
    },
  }
}
