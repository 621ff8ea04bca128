/** The carrier's clock: this machine's, or ahead of it by as much as somebody wishes. */
import type { Keeper } from './state.ts'

export type Clock = {
  /** Epoch ms. */
  readonly now: () => number
  /** Sets how many ms it is ahead of this machine's clock; behind it, when negative. It stays so over a restart. */
  readonly setAhead: (ms: number) => void
}

/** The clock of a world. */
export const openClock = ({ world, put }: Keeper): Clock => ({
  now: () => Date.now() + (world.facts.get('ahead') ?? 0),
  setAhead(ms) {
    if (ms !== world.facts.get('ahead')) put('facts', 'ahead', ms)
  },
})
