/** Who has a voter's chat. */
import type { TeamTask } from '../exchange.ts'
import type { Voter } from '../records.ts'
import type { TeamWorld } from '../world.ts'

export type Holder = { readonly workerId: string; readonly name: string }

/** @returns whose chat it is, at whom it rings, or else to whom it was promised; undefined while it waits for anybody */
export async function holderOf({ exchange }: TeamWorld, { sid, state, facts }: TeamTask, { touch }: Pick<Voter, 'touch'>): Promise<Holder | undefined> {
  const offers = state === 'pending' ? [] : await exchange.reservationsOf(sid)
  const last = offers.findLast((offer) => offer.state !== 'over')
  if (last) return { workerId: last.workerId, name: last.workerName }
  if (facts && facts.owner !== 'none') return { workerId: facts.owner, name: (await exchange.worker(facts.owner))?.name ?? '' }
  return state === 'pending' || !touch ? undefined : { workerId: touch.wk, name: touch.name }
}
