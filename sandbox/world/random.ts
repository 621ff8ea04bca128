/** Chance that repeats: every choice of the practice carrier follows from the seed and the name of what is chosen, never from when it is asked. */
import { createHash } from 'node:crypto'

export type Random = ReturnType<typeof seeded>

/** Randomness of one world. Equal seed and equal name give an equal answer, also after a restart. */
export function seeded(seed: number) {
  const digest = (name: string) => createHash('sha256').update(`${seed}:${name}`).digest('hex')
  /** A number from 0 up to, not including, 1. */
  const fraction = (name: string) => Number.parseInt(digest(name).slice(0, 12), 16) / 2 ** 48
  return {
    fraction,
    /** A Twilio-shaped SID: the two letters and 32 hex digits. */
    sid: (prefix: string, name: string) => prefix + digest(`${prefix}:${name}`).slice(0, 32),
    /** A number between both ends. */
    between: ([low, high]: readonly [number, number], name: string) => low + (high - low) * fraction(name),
    /** A copy of the list in an order of its own. */
    shuffled: <T>(list: readonly T[], name: string): T[] =>
      list
        .map((item, index) => ({ item, rank: fraction(`${name}:${index}`) }))
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ item }) => item),
  }
}
