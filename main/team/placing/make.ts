/**
 * A voter's record says under which claim their task is made; then exactly one is made and named there. TaskRouter takes each request that
 * it is sent, and one whose answer was lost may be taken as late as 25 s after it left, so: a claim is worked on while its record is fresh,
 * and taken over only when every request of whoever worked on it has landed and can be found.
 */
import { CarrierError } from '../../provider/error.ts'
import type { NewTeamTask, TeamTask } from '../exchange.ts'
import { changePaper, readPaper, voterPaper, writePaper, type Held } from '../papers.ts'
import type { Voter } from '../records.ts'
import { later, type Later, type TeamWorld } from '../world.ts'
import { findTask } from './find.ts'

/** Ms of the record's age: a task is made under its claim until then, and somebody else may go on with it from then. */
const freshMs = 20_000
const abandonedMs = 60_000
/** When a request whose answer was lost has landed and is listed: one whose connection broke, and one that nobody answered. Ms. */
const landedMs = { broken: 12_000, silent: 30_000 } as const
const nothingDoneMs = 2_000

/** A record that says `making`, written by this call. `isTakenOver`: the claim is an earlier one's, whose task may exist. */
export type Claimed = { readonly record: Held<Voter>; readonly claim: string; readonly isTakenOver: boolean }

/** Ms until whoever is making the task must have ended; 0 when the claim may be taken over. */
export const busyMs = (record: Held<Voter>): number => Math.max(0, abandonedMs - record.age())

/** @returns the one task of this claim, named in the record; it may be an older one that was found */
export async function makeTask(world: TeamWorld, person: string, claimed: Claimed, task: NewTeamTask): Promise<TeamTask | Later> {
  let made: TeamTask | undefined
  for (let mayExist = claimed.isTakenOver; ; ) {
    try {
      if (mayExist) made ??= await findTask(world, claimed.claim)
      if (!made && claimed.record.age() > freshMs) return later(busyMs(claimed.record))
      made ??= await world.exchange.makeTask(task)
      return await nameTask(world, person, claimed, made)
    } catch (error) {
      if (!(error instanceof CarrierError) || !['unclear', 'passing'].includes(error.trouble)) throw error
      const isOut = error.trouble === 'unclear'
      mayExist ||= isOut
      await world.pause(isOut ? landedMs[error.silent ? 'silent' : 'broken'] : Math.max(nothingDoneMs, error.retryAfterMs ?? 0))
    }
  }
}

/** Writes that the claim's task is live. Where another is named by now, ours is withdrawn as long as nobody is offered it. */
export async function nameTask(world: TeamWorld, person: string, { record, claim }: Claimed, made: TeamTask): Promise<TeamTask | Later> {
  const paper = voterPaper(world, person)
  for (let now: Held<Voter> | undefined = record; now; now = await readPaper(world, paper)) {
    const { task } = now.is
    if (task?.state === 'live' && task.sid === made.sid) return made
    if (task?.state !== 'making' || task.claim !== claim) break
    const written = await writePaper(world, paper, { ...now.is, task: { state: 'live', sid: made.sid }, route: isKept(now.is.route, record.is.route, made) ? null : now.is.route }, now.version)
    if (written !== 'changed') return made
  }
  const ours = await world.exchange.task(made.sid)
  if (ours?.state !== 'pending') return ours ?? made
  await world.exchange.endTask(ours.sid, 'canceled', 'duplicate', ours.version)
  return later(0)
}

/** Whoever claimed the voter has gone, and nothing of theirs is on its way any more: their claim is dropped. @returns undefined: the record is to be read again */
export async function dropAbandoned(world: TeamWorld, person: string, record: Held<Voter>): Promise<Later | undefined> {
  const { task } = record.is
  if (task?.state !== 'making') return undefined
  const taken = await writePaper(world, voterPaper(world, person), { ...record.is, task: { ...task, desk: world.me.desk, turn: world.newId() } }, record.version)
  const named = taken === 'changed' ? undefined : await dropClaim(world, person, { record: taken, claim: task.claim, isTakenOver: true })
  return named && 'kind' in named ? named : undefined
}

/** Nothing is to be made under this claim after all: what an earlier call made is named, and else all is as it was before. */
export async function dropClaim(world: TeamWorld, person: string, claimed: Claimed): Promise<TeamTask | Later | undefined> {
  const found = claimed.isTakenOver ? await findTask(world, claimed.claim) : undefined
  if (found) return nameTask(world, person, claimed, found)
  const { task: ours } = claimed.record.is
  await changePaper(world, voterPaper(world, person), (voter) => {
    const { task } = voter
    if (task?.state !== 'making' || ours?.state !== 'making' || task.turn !== ours.turn) return undefined
    return { ...voter, task: task.from === undefined ? null : { state: 'live' as const, sid: task.from } }
  })
  return undefined
}

/** A promise is kept once its reply is a task of whom it was given to. One that came meanwhile, or to a chat that nobody's reply began, holds on. */
const isKept = (route: Voter['route'], asClaimed: Voter['route'], { facts }: TeamTask): boolean =>
  facts?.kind === 'reply' && route?.msg === asClaimed?.msg && (route?.to === 'any' ? 'none' : route?.to) === facts.owner
