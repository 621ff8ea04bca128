/** What is due when. An entry is never taken out early: whoever is told looks whether it is still so. */

type Entry = { readonly at: number; readonly key: string }

/** An empty agenda. */
export function openAgenda() {
  /** The earliest at the end. */
  const entries: Entry[] = []
  return {
    add(at: number, key: string): void {
      let [low, high] = [0, entries.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((entries[middle] as Entry).at > at) low = middle + 1
        else high = middle
      }
      entries.splice(low, 0, { at, key })
    },
    /** When the next entry is due, in epoch ms. */
    nextAt: (): number | undefined => entries.at(-1)?.at,
    /** Takes out the earliest entry that is due by then. */
    take: (by: number): Entry | undefined => (entries.length > 0 && (entries.at(-1) as Entry).at <= by ? entries.pop() : undefined),
  }
}
