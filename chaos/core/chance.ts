/** Chance that repeats: every decision follows from the seed and from how many were asked for before it. */
import { createHash } from 'node:crypto'

/** A stream of draws. */
export type Chance = {
  /** From `low` up to, not including, `high`. */
  readonly between: (low: number, high: number) => number
  /** A whole number; both ends occur. */
  readonly whole: (low: number, high: number) => number
  /** True that often, from 0 (never) to 1 (always). */
  readonly hits: (likely: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** One of the keys, each as often as its number says. */
  readonly weighted: <K extends string>(weights: Readonly<Partial<Record<K, number>>>) => K
  /** A UUID of version 4, as the desk asks for ids. */
  readonly uuid: () => string
  /** A stream for one part of the whole: what is drawn there does not move what is drawn here. */
  readonly part: (of: string) => Chance
}

/** The stream of this name, from its beginning. Streams of different names know nothing of each other. */
export function chanceOf(name: string): Chance {
  let draws = 0
  const digest = (): string => {
    draws += 1
    return createHash('sha256').update(`${name}:${draws}`).digest('hex')
  }
  const fraction = (): number => Number.parseInt(digest().slice(0, 12), 16) / 2 ** 48
  const between = (low: number, high: number): number => low + (high - low) * fraction()
  const whole = (low: number, high: number): number => Math.floor(between(low, high + 1))

  return {
    between,
    whole,
    hits: (likely) => fraction() < likely,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new Error('There is nothing to pick from.')
      return list[whole(0, list.length - 1)]!
    },
    weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
      const entries = Object.entries(weights) as [K, number][]
      let left = between(0, entries.reduce((sum, [, weight]) => sum + weight, 0))
      return (entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1)!)[0]
    },
    uuid() {
      const hex = digest()
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
    },
    part: (of) => chanceOf(`${name}/${of}`),
  }
}
