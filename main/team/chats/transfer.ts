/** A chat is handed on: the voter is claimed, a new task made, and the old one ends once nothing is in it that the new one has not. */
import { isDeepStrictEqual } from 'node:util'
import { shortSid, type TaskFacts } from '../records.ts'
import type { TeamTask } from '../exchange.ts'
import { dropClaim, makeTask, type Claimed } from '../placing/make.ts'
import { holdFast, retireTask } from '../placing/retire.ts'
import { changePaper, openPaper, voterPaper } from '../papers.ts'
import { isOver, later, type Later, type TeamWorld } from '../world.ts'
import { saidBy } from './complete.ts'
import { claimVoter } from './claim.ts'

export type Transfer = {
  readonly person: string
  /** A uuid that is kept before the first call. */
  readonly claim: string
  /** Not the first call: it goes on where an earlier one ended. */
  readonly isAgain?: boolean | undefined
  readonly taskSid: string
  /** `rescue`: its desk has gone. `renew`: TaskRouter deletes a task after a day, so the holder takes a new one. */
  readonly kind: 'transfer' | 'rescue' | 'renew'
  /** A worker, or `none`: whoever is next. */
  readonly to: string
  readonly note?: string
  /** The agent's follow-up goes along; epoch s. */
  readonly followAt?: number | undefined
  /** The SIDs of the agent's newest texts to them, so that whoever reads the thread next knows who wrote them. */
  readonly texts?: readonly string[]
}

/** What is handed on rings before what waits already. */
const first = 10

/** @returns `gone`: the chat is over or another's, so there is nothing to hand on. The same call again goes on where it was. */
export async function transferChat(world: TeamWorld, transfer: Transfer): Promise<{ readonly kind: 'done'; readonly taskSid: string } | { readonly kind: 'gone' } | Later> {
  const { person, claim, isAgain, taskSid } = transfer
  const old = await world.exchange.task(taskSid)
  if (!old || isOver(old)) return madeBefore(world, transfer)
  // Whoever is offered it reads the thread at once.
  if (transfer.texts) await noteWriter(world, person, transfer.texts)
  const claimed = await claimVoter(world, { person, claim, isAgain, replacing: taskSid })
  if (claimed.kind === 'held') return { kind: 'gone' }
  if (claimed.kind === 'later') return claimed
  const made = claimed.kind === 'made' ? claimed.task : await makeNext(world, transfer, claimed)
  if (!made) return { kind: 'gone' }
  if ('kind' in made) return made
  // It was accepted before it was named, and now it is: only now it can be handed on.
  if (made.sid === taskSid) return later(0)
  await retireTask(world, taskSid, made, 'transferred')
  return { kind: 'done', taskSid: made.sid }
}

/** @returns undefined when the old task is over by now */
async function makeNext(world: TeamWorld, { person, taskSid, kind, to, note, followAt }: Transfer, claimed: Claimed): Promise<TeamTask | Later | undefined> {
  const facts = (await holdFast(world, taskSid))?.facts
  if (!facts) return dropClaim(world, person, claimed)
  const next: TaskFacts = {
    ...facts, claim: claimed.claim, kind, owner: to, declined: ['-'], from: { transfer: world.me.name, rescue: undefined, renew: facts.from }[kind], note: note ?? facts.note,
    follow_at: kind === 'transfer' ? followAt : facts.follow_at,
  }
  return makeTask(world, person, claimed, { facts: next, since: facts.last_at * 1_000, priority: first, ...(kind === 'renew' && { worker: to }) })
}

/** The old task is over: by an earlier call of ours, or because somebody completed it. */
async function madeBefore(world: TeamWorld, { person, claim }: Transfer): Promise<{ readonly kind: 'done'; readonly taskSid: string } | { readonly kind: 'gone' } | Later> {
  const record = await openPaper(world, voterPaper(world, person))
  const { task } = record.is
  const live = task?.state === 'live' ? await world.exchange.task(task.sid) : undefined
  return live?.facts?.claim === claim ? { kind: 'done', taskSid: live.sid } : { kind: 'gone' }
}

async function noteWriter(world: TeamWorld, person: string, texts: readonly string[]): Promise<void> {
  const sids = texts.map(shortSid)
  await changePaper(world, voterPaper(world, person), (voter) => {
    const said = saidBy(voter.said, world.me.name, sids)
    // A claim is as old as the last write.
    return isDeepStrictEqual(said, voter.said) ? undefined : { ...voter, said }
  })
}
