/** Hands out lanes: each is used by one at a time, and only once it has been made ready again. */

export type Lanes<T> = {
  /** Resolves when a lane is free, in the order asked. Undefined when `signal` was aborted before. */
  take(signal: AbortSignal): Promise<T | undefined>
  /** Gives a lane back; `ready` resolves when the next one may use it. */
  giveBack(lane: T, ready: Promise<unknown>): void
}

/** @param open makes the lane of a number, from 0 on, when all others are in use; there are at most `most` */
export function openLanes<T>(open: (index: number) => T, most: number): Lanes<T> {
  const free: T[] = []
  const waiting: ((lane: T) => void)[] = []
  let opened = 0

  const handOn = (lane: T): void => {
    const next = waiting.shift()
    if (next) next(lane)
    else free.push(lane)
  }

  return {
    async take(signal) {
      if (signal.aborted) return undefined
      const lane = free.pop()
      if (lane !== undefined) return lane
      if (opened < most) return open(opened++)
      return new Promise((resolve) => {
        waiting.push(resolve)
        signal.addEventListener('abort', () => {
          const place = waiting.indexOf(resolve)
          if (place >= 0) waiting.splice(place, 1)
          resolve(undefined)
        })
      })
    },
    giveBack(lane, ready) {
      void ready.catch(() => undefined).then(() => handOn(lane))
    },
  }
}
