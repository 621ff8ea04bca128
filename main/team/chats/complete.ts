/**
 * COMPLETE. The task says which messages it holds, and ends as it was read: one that joins meanwhile changes its version, and TaskRouter
 * refuses (412). It ends from `assigned`: `wrapping` never goes back there, and the agent may take END CHAT back until now.
 */
import { changePaper, openPaper, voterPaper, type Held } from '../papers.ts'
import { mostSids, shortSid, type Voter } from '../records.ts'
import { busyMs, dropAbandoned } from '../placing/make.ts'
import { addShown, isShown, settledSeconds } from '../placing/shown.ts'
import { carrierSeconds, isOver, isUnclear, later, sidsOf, type Later, type TeamWorld } from '../world.ts'
import type { TeamTask } from '../exchange.ts'

export type Ending = {
  readonly taskSid: string
  readonly person: string
  /** The voter's messages that the agent has before them; `at` by the carrier's clock, epoch ms. */
  readonly shown: readonly { readonly sid: string; readonly at: number }[]
  /** The SIDs of the agent's newest texts to them. */
  readonly texts: readonly string[]
  /** The disposition. */
  readonly reason: string
}

export type Completed = { readonly kind: 'done' } | { readonly kind: 'late'; readonly sids: readonly string[] } | { readonly kind: 'taken'; readonly taskSid: string }

/** How many of our texts a record knows the writer of. */
const mostSaid = 20
const offeredMs = 2_000
const makingMs = 2_000

/**
 * @returns `late`: nothing was completed, the task holds messages (short SIDs) that the agent has not seen. `later`: the worker has not
 * accepted it yet, or somebody is handing it on. `taken`: it is a colleague's now, and nothing is left to complete. Once it has begun, it is called until it ends `done`, also after a crash.
 */
export async function completeChat(world: TeamWorld, ending: Ending): Promise<Completed | Later> {
  const known = new Set(ending.shown.map(({ sid }) => shortSid(sid)))
  for (;;) {
    const task = await world.exchange.task(ending.taskSid)
    if (!task || isOver(task)) return writeShown(world, ending, task)
    if (task.state === 'pending' || task.state === 'reserved') return later(offeredMs)
    const late = sidsOf(task).filter((sid) => !known.has(sid))
    if (late.length > 0) return { kind: 'late', sids: late }
    const record = await openPaper(world, voterPaper(world, ending.person))
    const taken = await takenOver(world, ending.person, task, record)
    if (taken) return taken
    const whole = await withShown(world, ending, task, record.is)
    if (whole && (await end(world, whole, ending.reason))) return writeShown(world, ending, whole, record)
  }
}

/**
 * Whether somebody else has claimed the voter. It is asked after the task was read: who claims it gives the task another version before they make
 * their own, so that either they are seen here or this end comes too late. An abandoned claim is dropped.
 */
async function takenOver(world: TeamWorld, person: string, task: TeamTask, record: Held<Voter>): Promise<{ readonly kind: 'taken'; readonly taskSid: string } | Later | undefined> {
  const { task: named } = record.is
  if (!named || isOf(named, task.sid, task)) return undefined
  if (named.state === 'live') {
    const other = await world.exchange.task(named.sid)
    return other && !isOver(other) ? { kind: 'taken', taskSid: named.sid } : undefined
  }
  if (busyMs(record) > 0) return later(makingMs)
  return (await dropAbandoned(world, person, record)) ?? later(0)
}

/** What the agent has seen and nobody has placed yet is put into the task: an ended one says what was shown in it. @returns undefined: to be read again */
async function withShown(world: TeamWorld, { shown }: Ending, task: TeamTask, { upto, task: named }: Voter): Promise<TeamTask | undefined> {
  if (!task.facts) return task
  const { facts } = task
  const others = recent(shown).filter(({ sid }) => !facts.sids.includes(shortSid(sid)))
  // Where the record names another, what is new is that one's.
  if (others.length === 0 || !isOf(named, task.sid, task)) return task
  const unplaced = others.filter((each) => !isShown(upto, each)).map(({ sid }) => shortSid(sid))
  if (unplaced.length === 0) return task
  return unlessChanged(world.exchange.changeTask(task.sid, { ...facts, sids: [...facts.sids, ...unplaced].slice(-mostSids) }, task.version))
}

async function end({ exchange }: TeamWorld, { sid, version }: TeamTask, reason: string): Promise<boolean> {
  return (await unlessChanged(exchange.endTask(sid, 'completed', reason, version))) === 'done'
}

async function unlessChanged<T>(request: Promise<T | 'changed' | 'over' | 'gone'>): Promise<T | undefined> {
  try {
    const answer = await request
    return answer === 'changed' || answer === 'over' || answer === 'gone' ? undefined : (answer)
  } catch (error) {
    if (isUnclear(error)) return undefined
    throw error
  }
}

async function writeShown(world: TeamWorld, { taskSid, person, shown, texts }: Ending, task: TeamTask | undefined, record?: Held<Voter>): Promise<{ readonly kind: 'done' }> {
  const { workerId, name } = world.me
  const newest = Math.max(0, task?.facts?.last_at ?? 0, ...shown.map(({ at }) => Math.floor(at / 1_000)))
  await changePaper(world, voterPaper(world, person), (voter) => {
    const isOurs = isOf(voter.task, taskSid, task)
    const others = isOurs || !task ? recent(shown).map(({ sid }) => sid) : []
    return {
      ...voter,
      upto: addShown(voter.upto, [...(task ? sidsOf(task) : []), ...others], newest),
      task: isOurs ? null : voter.task,
      touch: { wk: workerId, name, at: carrierSeconds(world) },
      said: saidBy(voter.said, name, texts.map(shortSid)),
    }
  }, record)
  return { kind: 'done' }
}

/** Whether the record names the task, or waits for it to be named: it may be completed before the answer that it was made has come. */
const isOf = (named: Voter['task'], taskSid: string, task: TeamTask | undefined): boolean => (named?.state === 'live' ? named.sid === taskSid : named?.claim === task?.facts?.claim)

const recent = (shown: Ending['shown']): Ending['shown'] => {
  const newest = Math.max(0, ...shown.map(({ at }) => at))
  return shown.filter(({ at }) => at >= newest - settledSeconds * 1_000)
}

/** Ours come last and the oldest go; of others those stay that there is room for. */
export function saidBy(said: Voter['said'], name: string, sids: readonly string[]): Voter['said'] {
  const before = Object.entries(said).flatMap(([by, theirs]) => theirs.map((sid) => ({ by, sid })))
  const all = [...before.filter(({ sid }) => !sids.includes(sid)), ...sids.map((sid) => ({ by: name, sid }))].slice(-mostSaid)
  const names = [...new Set(all.map(({ by }) => by))]
  return Object.fromEntries(names.map((by) => [by, all.flatMap((each) => (each.by === by ? [each.sid] : []))]))
}
