/** Hands out lanes: each is used by one at a time, and only once it has been made ready again. */

export type Lanes<T> = {
  /** Resolves when a lane is free, in the order asked. Undefined when `signal` was aborted before. */
  take(signal: AbortSignal): Promise<T | undefined>
  /** Gives a lane back; `ready` resolves when the next one may use it. If it rejects, the lane is lost, and another is opened in its place. */
  giveBack(lane: T, ready: Promise<unknown>): void
}

/** @param open makes a lane, numbered from 0 on, when all others are in use; there are at most `most` at a time */
export function openLanes<T>(open: (index: number) => T, most: number): Lanes<T> {
  const free: T[] = []
  const waiting: ((lane: T) => void)[] = []
  let numbers = 0
  let opened = 0

  const openOne = (): T => {
    opened += 1
    return open(numbers++)
  }
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
      if (opened < most) return openOne()
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
      ready.then(
        () => handOn(lane),
        () => {
          opened -= 1
          if (waiting.length > 0) handOn(openOne())
        },
      )
    },
  }
}
