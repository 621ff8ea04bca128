/**
 * An agent claims a voter for a chat of their own. The id of the claim is the caller's, kept before the first request: the same call after a
 * crash goes on where it was, for what was made under that id is found by it.
 */
import type { TeamTask } from '../exchange.ts'
import { openPaper, voterPaper, writePaper } from '../papers.ts'
import type { Voter } from '../records.ts'
import { busyMs, dropAbandoned, nameTask, type Claimed } from '../placing/make.ts'
import { findTask } from '../placing/find.ts'
import { withEnded } from '../placing/shown.ts'
import { isOver, later, type Later, type TeamWorld } from '../world.ts'
import { holderOf, type Holder } from './holder.ts'

export type Wish = {
  readonly person: string
  /** A uuid that is kept before the first call. */
  readonly claim: string
  /** Not the first call: an earlier one may have made the chat, and it may be over by now. */
  readonly isAgain?: boolean | undefined
  /** The live task that this chat takes the place of; `anyway`: whosever it is. */
  readonly replacing?: string | undefined
  readonly anyway?: boolean | undefined
  /** Why, for whoever had the chat. */
  readonly note?: string | undefined
}

/** Somebody else has the voter's chat, or it rings at them. */
export type HeldElsewhere = { readonly kind: 'held'; readonly taskSid: string; readonly by: Holder }

/**
 * `claimed`: nobody else makes a task now; `replaced` is live, or was canceled before anybody saw it.
 * `made`: the agent has the chat, under this claim or already before.
 */
export type ClaimEnd = (Claimed & { readonly kind: 'claimed'; readonly replaced?: TeamTask | undefined }) | { readonly kind: 'made'; readonly task: TeamTask } | HeldElsewhere | Later

const makingMs = 2_000

export async function claimVoter(world: TeamWorld, wish: Wish): Promise<ClaimEnd> {
  const { person, claim } = wish
  const paper = voterPaper(world, person)
  for (;;) {
    const record = await openPaper(world, paper)
    const { task } = record.is
    if (task?.state === 'making') {
      if (busyMs(record) === 0 && task.claim !== claim) {
        const dropped = await dropAbandoned(world, person, record)
        if (dropped) return dropped
        continue
      }
      if (busyMs(record) === 0) {
        const taken = await writePaper(world, paper, { ...record.is, task: { ...task, desk: world.me.desk, turn: world.newId() } }, record.version)
        if (taken === 'changed') continue
        return { kind: 'claimed', record: taken, claim, isTakenOver: true, replaced: replacedBy(task.from === undefined ? undefined : await world.exchange.task(task.from)) }
      }
      if (task.claim !== claim) return later(makingMs)
      const found = await findTask(world, claim)
      if (!found) return later(Math.min(makingMs, busyMs(record)))
      const named = await nameTask(world, person, { record, claim, isTakenOver: true }, found)
      return 'kind' in named ? named : { kind: 'made', task: named }
    }
    const live = task ? await world.exchange.task(task.sid) : undefined
    if (live?.facts?.claim === claim) return { kind: 'made', task: live }
    const replaced = replacedBy(live)
    const inTheWay = replaced && !isOver(replaced) && (await whoHas(world, wish, replaced, record.is))
    if (inTheWay) return inTheWay
    const before = wish.isAgain ? await findTask(world, claim) : undefined
    if (before) return { kind: 'made', task: before }
    const from = replaced && !isOver(replaced) ? replaced.sid : wish.replacing
    const making = { state: 'making' as const, claim, desk: world.me.desk, first: '', turn: world.newId(), ...(from !== undefined && { from }) }
    const claimed = await writePaper(world, paper, { ...record.is, task: making, upto: withEnded(record.is.upto, live) }, record.version)
    if (claimed !== 'changed') return { kind: 'claimed', record: claimed, claim, isTakenOver: false, replaced }
  }
}

/** What a completed one holds was answered. */
const replacedBy = (task: TeamTask | undefined): TeamTask | undefined => (task?.state === 'completed' ? undefined : task)

/** @returns undefined where the chat may be taken: it is the one to be replaced, or waits and nobody has it */
async function whoHas(world: TeamWorld, { replacing, anyway }: Wish, live: TeamTask, voter: Voter): Promise<ClaimEnd | undefined> {
  if (live.sid === replacing) return undefined
  const by = await holderOf(world, live, voter)
  if (by?.workerId === world.me.workerId) return { kind: 'made', task: live }
  return by && !anyway ? { kind: 'held', taskSid: live.sid, by } : undefined
}
