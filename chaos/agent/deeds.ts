/** The independent list of what the agent did: each deed is written down before it is done, and its answer when it comes. */
import type { Answer, Deed } from '../core/facts.ts'

export type Deeds = ReturnType<typeof openDeeds>

/** A deed as it is begun; the round, the time and the answer come by themselves. */
export type NewDeed = Deed extends infer D ? (D extends Deed ? Omit<D, 'round' | 'at' | 'answer'> : never) : never

/** @param now epoch ms by the carrier's clock */
export function openDeeds(now: () => number) {
  const all: Deed[] = []
  let round = 0
  return {
    all: all as readonly Deed[],
    begin(of: number): void {
      round = of
    },
    /** Writes a deed down, without an answer yet; the returned function notes the answer. */
    note(deed: NewDeed): (answer: Answer) => void {
      const noted = { ...deed, round, at: now(), answer: 'none' } as Deed
      all.push(noted)
      return (answer) => void (noted.answer = answer)
    },
  }
}
