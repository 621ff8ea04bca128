/**
 * A voter's reply finds its task: it joins the one that their record names, or it begins one. Whoever does it, as often as they like and at
 * the same time, it ends in exactly one: the record decides who makes a task (Sync's `If-Match`, 54103), the task's version decides between
 * a message that joins and a chat that is completed (TaskRouter's `If-Match`, 412).
 */
import { mostSids, shortSid, type TaskFacts, type Voter } from '../records.ts'
import type { TeamTask } from '../exchange.ts'
import { openPaper, voterPaper, writePaper } from '../papers.ts'
import { carrierSeconds, isOver, isUnclear, later, sidsOf, type Later, type TeamWorld } from '../world.ts'
import { busyMs, dropAbandoned, makeTask } from './make.ts'
import { isShown, withEnded } from './shown.ts'

/** A voter's message; `at`: when the carrier took it, epoch ms by its clock. */
export type Reply = { readonly sid: string; readonly person: string; readonly at: number }
/** `shown`: a chat that is over has shown it. `joined`: a live task had it or has it now. `made`: it began one. */
export type Placed = { readonly kind: 'shown' } | { readonly kind: 'joined' | 'made'; readonly taskSid: string }

/** How often the record is looked at in one call, and ms until another when that did not do. */
const mostTurns = 8
const againMs = 3_000

export async function placeReply(world: TeamWorld, reply: Reply): Promise<Placed | Later> {
  const { person } = reply
  const sid = shortSid(reply.sid)
  const paper = voterPaper(world, person)
  for (let turn = 0; turn < mostTurns; turn++) {
    const record = await openPaper(world, paper)
    const { task, upto } = record.is
    if (isShown(upto, reply)) return { kind: 'shown' }
    const namedSid = task?.state === 'making' ? task.from : task?.sid
    const named = namedSid === undefined ? undefined : await world.exchange.task(namedSid)
    if (named && named.state !== 'canceled' && sidsOf(named).includes(sid)) return isOver(named) ? { kind: 'shown' } : { kind: 'joined', taskSid: named.sid }
    if (task?.state === 'making' && busyMs(record) > 0) return later(Math.min(againMs, busyMs(record)))
    if (named && !isOver(named)) {
      const dropped = await dropAbandoned(world, person, record)
      if (dropped) return dropped
      if (task?.state === 'live' && (await join(world, named, reply))) return { kind: 'joined', taskSid: named.sid }
      continue
    }

    const begun = task?.state === 'making' ? task : { state: 'making' as const, claim: world.newId(), first: reply.sid }
    const making = { ...begun, desk: world.me.desk, turn: world.newId() }
    const claimed = await writePaper(world, paper, { ...record.is, task: making, upto: withEnded(upto, named) }, record.version)
    if (claimed === 'changed') continue
    const unseen = named?.state === 'canceled' ? sidsOf(named) : []
    const facts: TaskFacts = {
      v: 1, conv: person, us: world.office.sender, claim: making.claim, kind: 'reply', first: making.first, sids: [...new Set([...unseen, sid])].slice(-mostSids),
      last_at: Math.floor(reply.at / 1_000), owner: ownerOf(world, claimed.is.route), declined: ['-'],
    }
    const made = await makeTask(world, person, { record: claimed, claim: making.claim, isTakenOver: task?.state === 'making' }, { facts, since: reply.at })
    if ('kind' in made) return made
    if (!isOver(made) && sidsOf(made).includes(sid)) return { kind: 'made', taskSid: made.sid }
  }
  return later(againMs)
}

/** @returns whether the message is in the task now; else the record has to be looked at again */
async function join({ exchange }: TeamWorld, task: TeamTask, { sid, at }: Reply): Promise<boolean> {
  if (!task.facts) return false
  const facts = { ...task.facts, sids: [...task.facts.sids, shortSid(sid)].slice(-mostSids), last_at: Math.max(task.facts.last_at, Math.floor(at / 1_000)) }
  try {
    return typeof (await exchange.changeTask(task.sid, facts, task.version)) !== 'string'
  } catch (error) {
    if (isUnclear(error)) return false
    throw error
  }
}

const ownerOf = (world: TeamWorld, route: Voter['route']): string => (!route || route.to === 'any' || route.until < carrierSeconds(world) ? 'none' : route.to)
