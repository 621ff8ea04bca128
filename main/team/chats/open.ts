/** An agent opens a chat (option one): claimed, made for their worker, live. */
import type { TaskFacts } from '../records.ts'
import { makeTask } from '../placing/make.ts'
import { holdFast, retireTask } from '../placing/retire.ts'
import { carrierSeconds, isOver, sidsOf, type Later, type TeamWorld } from '../world.ts'
import { claimVoter, type HeldElsewhere, type Wish } from './claim.ts'

/**
 * `open`: the agent has the chat. It is offered to their worker, who accepts it wherever the offer is seen.
 * @param wish kept by the caller before the first call, so that the same one goes on after a crash
 */
export async function openChat(world: TeamWorld, wish: Omit<Wish, 'replacing'>): Promise<{ readonly kind: 'open'; readonly taskSid: string } | HeldElsewhere | Later> {
  const { person } = wish
  for (;;) {
    const claimed = await claimVoter(world, wish)
    if (claimed.kind === 'made') return { kind: 'open', taskSid: claimed.task.sid }
    if (claimed.kind !== 'claimed') return claimed
    const { claim, replaced } = claimed
    const { workerId } = world.me
    const old = replaced && !isOver(replaced) ? await holdFast(world, replaced.sid) : replaced
    const sids = old ? [...sidsOf(old)] : []
    const facts: TaskFacts = {
      v: 1, conv: person, us: world.office.sender, claim, kind: 'open', first: '', sids, last_at: carrierSeconds(world), owner: workerId, declined: ['-'], ...(wish.note !== undefined && { note: wish.note, from: world.me.name }),
    }
    const made = await makeTask(world, person, claimed, { facts, worker: workerId })
    if ('kind' in made) return made
    if (old) await retireTask(world, old.sid, made, 'transferred')
    // The task of an earlier claim may have been found instead, and be somebody's.
    if (made.facts?.owner === workerId) return { kind: 'open', taskSid: made.sid }
  }
}
