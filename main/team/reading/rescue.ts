/** A chat whose desk has gone and whose voter waits for an answer goes back to the queue. */
import { transferChat } from '../chats/transfer.ts'
import type { TeamTask } from '../exchange.ts'
import type { TeamWorld } from '../world.ts'

/** Whether a text of ours to them was taken since then (epoch ms by the carrier's clock). It rejects with a `CarrierError`. */
export type IsAnswered = (person: string, since: number) => Promise<boolean>

const goneMs = 10 * 60_000
const unansweredMs = 5 * 60_000

/** @returns takes the live tasks and tells the SIDs of those that were handed on */
export function openRescue(world: TeamWorld, isAnswered: IsAnswered) {
  const { exchange } = world
  /** Who holds a task: once it was accepted, that is nobody else ever. */
  const holders = new Map<string, string>()
  /** Under which claim a chat is rescued, so that a round that was broken off goes on. */
  const claims = new Map<string, string>()

  async function holderIdOf({ sid, state, facts }: TeamTask): Promise<string | undefined> {
    // A chat that an agent opened rings at nobody else, however long.
    if (state === 'pending' || state === 'reserved') return facts?.kind === 'open' || facts?.kind === 'renew' ? facts.owner : undefined
    const known = holders.get(sid)
    if (known !== undefined) return known
    const holder = (await exchange.reservationsOf(sid)).findLast((offer) => offer.state === 'accepted' || offer.state === 'wrapping')
    if (holder) holders.set(sid, holder.workerId)
    return holder?.workerId
  }

  return async (live: readonly TeamTask[]): Promise<readonly string[]> => {
    const sids = new Set(live.map(({ sid }) => sid))
    for (const sid of holders.keys()) if (!sids.has(sid)) holders.delete(sid)
    for (const sid of claims.keys()) if (!sids.has(sid)) claims.delete(sid)
    const workers = await exchange.workers()
    const now = exchange.now()
    if (now === undefined) return []
    const present = new Set(workers.filter(({ available, since }) => available || now - since < goneMs).map(({ id }) => id))
    const rescued: string[] = []
    for (const task of live.filter(({ facts }) => facts && now - facts.last_at * 1_000 > unansweredMs)) {
      const { conv: person, last_at } = task.facts!
      const holder = await holderIdOf(task)
      if (holder === undefined || present.has(holder) || (await isAnswered(person, last_at * 1_000))) continue
      const begun = claims.get(task.sid)
      const claim = begun ?? world.newId()
      claims.set(task.sid, claim)
      const end = await transferChat(world, { person, claim, isAgain: begun !== undefined, taskSid: task.sid, kind: 'rescue', to: 'none' })
      if (end.kind === 'done') rescued.push(task.sid)
    }
    return rescued
  }
}
