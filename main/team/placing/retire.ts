/**
 * A task makes way for another of its voter. Once the voter is claimed it is held fast: whoever was about to complete it finds another version,
 * and sees the claim when they read again. When the other one is there, whatever the old one holds has its place, and then it ends as it was read.
 */
import type { TeamTask } from '../exchange.ts'
import { openPaper, voterPaper } from '../papers.ts'
import { isOver, isUnclear, sidsOf, type TeamWorld } from '../world.ts'
import { placeReply } from './place.ts'

/** As Twilio's `Reason`, for whoever looks at what became of a task. */
export type Retirement = 'transferred' | 'duplicate'

/** @param next the task that took its place; a message that came to the old one too late for it is placed anew */
export async function retireTask(world: TeamWorld, sid: string, next: TeamTask, reason: Retirement): Promise<void> {
  const { exchange } = world
  for (;;) {
    const task = await exchange.task(sid)
    if (!task?.facts || isOver(task)) return
    const { task: named } = (await openPaper(world, voterPaper(world, task.facts.conv))).is
    // The voter was given back to it meanwhile.
    if (named?.state === 'live' && named.sid === sid) return
    for (const missing of sidsOf(task).filter((each) => !sidsOf(next).includes(each))) await placeSurely(world, task, missing)
    try {
      const ended = await exchange.endTask(sid, task.state === 'pending' || task.state === 'reserved' ? 'canceled' : 'completed', reason, task.version)
      if (ended !== 'changed') return
    } catch (error) {
      if (!isUnclear(error)) throw error
    }
  }
}

async function placeSurely(world: TeamWorld, { facts }: TeamTask, sid: string): Promise<void> {
  if (!facts) return
  for (;;) {
    const placed = await placeReply(world, { sid, person: facts.conv, at: facts.last_at * 1_000 })
    if (placed.kind !== 'later') return
    await world.pause(placed.ms)
  }
}

/** Gives a task another version and changes nothing else. @returns the task; undefined when it is over */
export async function holdFast({ exchange }: TeamWorld, sid: string): Promise<TeamTask | undefined> {
  for (;;) {
    const task = await exchange.task(sid)
    if (!task?.facts || isOver(task)) return undefined
    try {
      const held = await exchange.changeTask(sid, task.facts, task.version)
      if (typeof held !== 'string') return held
    } catch (error) {
      if (!isUnclear(error)) throw error
    }
  }
}
