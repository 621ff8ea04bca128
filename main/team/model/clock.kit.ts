/** Time that goes by only as far as something happens in it, and chance that a seed repeats. */

type Event = { readonly at: number; readonly order: number; readonly happen: () => void }

/** A clock from 0 ms on, and what is to happen on it, in order. */
export function openClock() {
  const heap: Event[] = []
  let time = 0
  let order = 0

  const isBefore = (a: Event, b: Event): boolean => a.at < b.at || (a.at === b.at && a.order < b.order)

  function swap(a: number, b: number): void {
    const kept = heap[a]!
    heap[a] = heap[b]!
    heap[b] = kept
  }

  function push(event: Event): void {
    heap.push(event)
    for (let at = heap.length - 1; at > 0; ) {
      const above = (at - 1) >> 1
      if (!isBefore(heap[at]!, heap[above]!)) return
      swap(at, above)
      at = above
    }
  }

  function pop(): Event {
    swap(0, heap.length - 1)
    const first = heap.pop()!
    for (let at = 0; ; ) {
      const below = [2 * at + 1, 2 * at + 2].filter((each) => each < heap.length)
      const next = below[1] !== undefined && isBefore(heap[below[1]]!, heap[below[0]!]!) ? below[1] : below[0]
      if (next === undefined || !isBefore(heap[next]!, heap[at]!)) return first
      swap(at, next)
      at = next
    }
  }

  return {
    now: (): number => time,
    after: (ms: number, happen: () => void): void => push({ at: time + Math.max(0, ms), order: order++, happen }),
    /** Until then, or until nothing is to happen any more. Promises that were settled are heard before the next event. */
    async run(until: number): Promise<void> {
      while (heap.length > 0 && heap[0]!.at <= until) {
        const next = pop()
        time = next.at
        next.happen()
        await new Promise((resolve) => void setImmediate(resolve))
      }
    },
  }
}
export type Clock = ReturnType<typeof openClock>

/** Numbers from a seed: the generator of 32 bits that Guy Steele's SplitMix describes. */
export function openChance(seed: number) {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return { next, int, is: (share: number): boolean => next() < share, oneOf: <T>(all: readonly T[]): T => all[int(0, all.length - 1)]! }
}
export type Chance = ReturnType<typeof openChance>
