/** An agent opens a chat (option one): claimed, made for their worker, live. */
import type { TeamTask } from '../exchange.ts'
import type { TaskFacts } from '../records.ts'
import { makeTask } from '../placing/make.ts'
import { holdFast, retireTask } from '../placing/retire.ts'
import { carrierSeconds, isOver, sidsOf, type Later, type TeamWorld } from '../world.ts'
import { claimVoter, type HeldElsewhere, type Wish } from './claim.ts'
import { isUnder, untakenFollowUp } from './follow.ts'

/**
 * `open`: the agent has the chat. It is offered to their worker, who accepts it wherever the offer is seen.
 * @returns `open`: with the time at which somebody wanted to come back to it, epoch s, where nobody had taken that over yet
 * @param wish kept by the caller before the first call, so that the same one goes on after a crash
 */
export async function openChat(world: TeamWorld, wish: Omit<Wish, 'replacing'>): Promise<{ readonly kind: 'open'; readonly taskSid: string; readonly followAt?: number | undefined } | HeldElsewhere | Later> {
  const { person } = wish
  for (;;) {
    const claimed = await claimVoter(world, wish)
    if (claimed.kind === 'made') return opened(wish, claimed.task)
    if (claimed.kind !== 'claimed') return claimed
    const { claim, replaced } = claimed
    const { workerId } = world.me
    const old = replaced && !isOver(replaced) ? await holdFast(world, replaced.sid) : replaced
    const sids = old ? [...sidsOf(old)] : []
    const facts: TaskFacts = {
      v: 1, conv: person, us: world.office.sender, claim, kind: 'open', first: '', sids, last_at: carrierSeconds(world), owner: workerId, declined: ['-'], follow_at: untakenFollowUp(old), ...(wish.note !== undefined && { note: wish.note, from: world.me.name }),
    }
    const made = await makeTask(world, person, claimed, { facts, worker: workerId })
    if ('kind' in made) return made
    if (old) await retireTask(world, old.sid, made, 'transferred')
    // The task of an earlier claim may have been found instead, and be somebody's.
    if (made.facts?.owner === workerId) return opened(wish, made)
  }
}

const opened = ({ claim }: Pick<Wish, 'claim'>, task: TeamTask) => ({ kind: 'open', taskSid: task.sid, followAt: isUnder(claim, task) ? task.facts?.follow_at : undefined }) as const
