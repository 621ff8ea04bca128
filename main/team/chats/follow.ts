/**
 * A follow-up whose chat is over is left to the team: as a chat that waits for whoever is free, with the time at which somebody is to come back to it. It is a task
 * like one that was handed on, so it is claimed, found again and taken as those are.
 */
import type { TeamTask } from '../exchange.ts'
import { makeTask } from '../placing/make.ts'
import { holdFast, retireTask } from '../placing/retire.ts'
import type { TaskFacts } from '../records.ts'
import { carrierSeconds, isOver, later, type Later, type TeamWorld } from '../world.ts'
import { claimVoter } from './claim.ts'

export type FollowUpLeft = {
  readonly person: string
  /** A uuid that is kept before the first call. */
  readonly claim: string
  /** Not the first call: an earlier one may have made the chat, and it may be over by now. */
  readonly isAgain?: boolean
  /** When, epoch s. */
  readonly followAt: number
  readonly note: string
}

type Left = { readonly kind: 'left' | 'held' } | Later

/** What rings is taken or given back within a while. Ms. */
const ringsMs = 5_000

/** @returns `held`: somebody has a chat with them, so the follow-up stays where it is. The same call again goes on where it was. */
export async function leaveFollowUp(world: TeamWorld, left: FollowUpLeft): Promise<Left> {
  const { person, claim, isAgain, followAt, note } = left
  const claimed = await claimVoter(world, { person, claim, isAgain })
  if (claimed.kind === 'later') return claimed
  if (claimed.kind === 'held') return { kind: 'held' }
  if (claimed.kind === 'made') return intoChat(world, left, claimed.task)
  const { replaced } = claimed
  const old = replaced && !isOver(replaced) ? await holdFast(world, replaced.sid) : replaced
  const waits = old?.facts
  const facts: TaskFacts = {
    v: 1, conv: person, us: world.office.sender, first: '', sids: [], last_at: carrierSeconds(world), ...waits,
    claim: claimed.claim, kind: 'transfer', owner: 'none', declined: ['-'], from: world.me.name, note: note || waits?.note, follow_at: Math.min(followAt, untakenFollowUp(old) ?? followAt),
  }
  const made = await makeTask(world, person, claimed, { facts, ...(waits && { since: waits.last_at * 1_000, priority: old?.priority ?? 0 }) })
  if ('kind' in made) return made
  if (old) await retireTask(world, old.sid, made, 'transferred')
  return intoChat(world, left, made)
}

/** A reply may have begun its chat under this claim meanwhile: as long as that waits, it takes the follow-up. */
async function intoChat({ exchange }: TeamWorld, { claim, followAt }: FollowUpLeft, task: TeamTask): Promise<Left> {
  if (!task.facts || !isUnder(claim, task)) return { kind: 'held' }
  if (task.facts.follow_at !== undefined) return { kind: 'left' }
  // The desk at which it rings has read already what it carries.
  if (task.state === 'reserved') return later(ringsMs)
  if (task.state !== 'pending') return { kind: 'held' }
  const changed = await exchange.changeTask(task.sid, { ...task.facts, follow_at: followAt }, task.version)
  return typeof changed === 'string' ? later(0) : { kind: 'left' }
}

/** It was made for this wish, and not found as the worker's own chat. */
export const isUnder = (claim: string, { facts }: TeamTask): boolean => facts?.claim === claim

/** When somebody wanted to come back to a chat that nobody has taken since, epoch s: whatever takes its place has it too. Who takes a chat takes its follow-up. */
export const untakenFollowUp = (task: TeamTask | undefined): number | undefined =>
  task && ['pending', 'reserved', 'canceled'].includes(task.state) ? task.facts?.follow_at : undefined
