/**
 * COMPLETE. The task says which messages it holds, and ends as it was read: one that joins meanwhile changes its version, and TaskRouter
 * refuses (412). It ends from `assigned`: `wrapping` never goes back there, and the agent may take END CHAT back until now.
 */
import { changePaper, openPaper, voterPaper } from '../papers.ts'
import { mostSids, shortSid, type Voter } from '../records.ts'
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

/** How many of our texts a record knows the writer of. */
const mostSaid = 20
const offeredMs = 2_000

/**
 * @returns `late`: nothing was completed, the task holds messages (short SIDs) that the agent has not seen. `later`: the worker has not
 * accepted it yet. Once it has begun, it is called until it ends `done`, also after a crash.
 */
export async function completeChat(world: TeamWorld, ending: Ending): Promise<{ readonly kind: 'done' } | { readonly kind: 'late'; readonly sids: readonly string[] } | Later> {
  const known = new Set(ending.shown.map(({ sid }) => shortSid(sid)))
  for (;;) {
    const task = await world.exchange.task(ending.taskSid)
    if (!task || isOver(task)) return await record(world, ending, task)
    if (task.state === 'pending' || task.state === 'reserved') return later(offeredMs)
    const late = sidsOf(task).filter((sid) => !known.has(sid))
    if (late.length > 0) return { kind: 'late', sids: late }
    const whole = await withShown(world, ending, task)
    if (whole && (await end(world, whole, ending.reason))) return await record(world, ending, whole)
  }
}

/** What the agent has seen and nobody has placed yet is put into the task: an ended one says what was shown in it. @returns undefined: to be read again */
async function withShown(world: TeamWorld, { person, shown }: Ending, task: TeamTask): Promise<TeamTask | undefined> {
  if (!task.facts) return task
  const { facts } = task
  const others = recent(shown).filter(({ sid }) => !facts.sids.includes(shortSid(sid)))
  if (others.length === 0) return task
  const { upto, task: named } = (await openPaper(world, voterPaper(world, person))).is
  // Somebody else has taken the chat over: what is new is theirs.
  if (!isOf(named, task.sid, task)) return task
  const unplaced = others.filter((each) => !isShown(upto, each)).map(({ sid }) => shortSid(sid))
  if (unplaced.length === 0) return task
  return await unlessChanged(world.exchange.changeTask(task.sid, { ...facts, sids: [...facts.sids, ...unplaced].slice(-mostSids) }, task.version))
}

async function end({ exchange }: TeamWorld, { sid, version }: TeamTask, reason: string): Promise<boolean> {
  return (await unlessChanged(exchange.endTask(sid, 'completed', reason, version))) === 'done'
}

async function unlessChanged<T>(request: Promise<T | 'changed' | 'over' | 'gone'>): Promise<T | undefined> {
  try {
    const answer = await request
    return answer === 'changed' || answer === 'over' || answer === 'gone' ? undefined : (answer as T)
  } catch (error) {
    if (isUnclear(error)) return undefined
    throw error
  }
}

async function record(world: TeamWorld, { taskSid, person, shown, texts }: Ending, task: TeamTask | undefined): Promise<{ readonly kind: 'done' }> {
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
  })
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
