/** The independent list of what the agent did: each deed is written down before it is done, and its answer when it comes. */
import type { Answer, Deed } from './facts.ts'

export type Deeds = ReturnType<typeof openDeeds>

/** A deed as it is begun; the round and the answer come by themselves. */
export type NewDeed = Deed extends infer D ? (D extends Deed ? Omit<D, 'round' | 'answer'> : never) : never

export function openDeeds() {
  const all: Deed[] = []
  let round = 0
  return {
    all: all as readonly Deed[],
    begin(of: number): void {
      round = of
    },
    /** Writes a deed down, without an answer yet; the returned function notes the answer. */
    note(deed: NewDeed): (answer: Answer) => void {
      const noted = { ...deed, round, answer: 'none' } as Deed
      all.push(noted)
      return (answer) => void (noted.answer = answer)
    },
  }
}
