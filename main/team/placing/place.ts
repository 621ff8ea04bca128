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

/** A voter's message; `at`: when the carrier took it, epoch ms by its clock. `needsNobody`: it joins the chat that there is, and begins none. */
export type Reply = { readonly sid: string; readonly person: string; readonly at: number; readonly needsNobody?: boolean }
/** `shown`: a chat that is over has shown it. `joined`: a live task had it or has it now. `made`: it began one. */
export type Placed = { readonly kind: 'shown' } | { readonly kind: 'joined' | 'made'; readonly taskSid: string; readonly known?: Known }
/** A voter's live task and what was shown of them, as they were read last. It holds as long as the task's version does: whoever takes its place changes that first. */
export type Known = { readonly task: TeamTask; readonly upto: Voter['upto'] }

/** How often the record is looked at in one call, and ms until another when that did not do. */
const mostTurns = 8
const againMs = 3_000

/** @param known saves the reading of what is known; where it is old, all is read */
export async function placeReply(world: TeamWorld, reply: Reply, known?: Known): Promise<Placed | Later> {
  const { person } = reply
  const sid = shortSid(reply.sid)
  const again = known && !isShown(known.upto, reply) ? await joinKnown(world, known.task, reply) : undefined
  if (again) return { kind: 'joined', taskSid: again.sid, known: { ...known!, task: again } }
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
      const joined = task?.state === 'live' ? await join(world, named, reply) : undefined
      if (joined) return { kind: 'joined', taskSid: joined.sid, known: { task: joined, upto } }
      continue
    }

    if (reply.needsNobody) return { kind: 'shown' }
    const begun = task?.state === 'making' ? task : { state: 'making' as const, claim: world.newId(), first: reply.sid }
    const making = { ...begun, desk: world.me.desk, turn: world.newId() }
    const claimed = await writePaper(world, paper, { ...record.is, task: making, upto: withEnded(upto, named) }, record.version)
    if (claimed === 'changed') continue
    const unseen = named?.state === 'canceled' ? sidsOf(named) : []
    const facts: TaskFacts = {
      v: 1, conv: person, us: world.office.sender, claim: making.claim, kind: 'reply', first: making.first, sids: [...new Set([...unseen, sid])].slice(-mostSids),
      last_at: Math.floor(reply.at / 1_000), owner: ownerOf(world, claimed.is.route), declined: ['-'],
      ...(named?.state === 'canceled' && { follow_at: named.facts?.follow_at }),
    }
    const made = await makeTask(world, person, { record: claimed, claim: making.claim, isTakenOver: task?.state === 'making' }, { facts, since: reply.at })
    if ('kind' in made) return made
    if (!isOver(made) && sidsOf(made).includes(sid)) return { kind: 'made', taskSid: made.sid, known: { task: made, upto: claimed.is.upto } }
  }
  return later(againMs)
}

/** It may have been accepted since, or somebody takes its place: whoever does holds it fast, and looks at what is in it before they end it. */
async function joinKnown(world: TeamWorld, known: TeamTask, reply: Reply): Promise<TeamTask | undefined> {
  const joined = await join(world, known, reply)
  if (joined) return joined
  const task = await world.exchange.task(known.sid)
  if (!task || isOver(task)) return undefined
  return sidsOf(task).includes(shortSid(reply.sid)) ? task : join(world, task, reply)
}

/** @returns the task with the message in it; undefined when the record has to be looked at again */
async function join({ exchange }: TeamWorld, task: TeamTask, { sid, at }: Reply): Promise<TeamTask | undefined> {
  if (!task.facts) return undefined
  const facts = { ...task.facts, sids: [...task.facts.sids, shortSid(sid)].slice(-mostSids), last_at: Math.max(task.facts.last_at, Math.floor(at / 1_000)) }
  try {
    const joined = await exchange.changeTask(task.sid, facts, task.version)
    return typeof joined === 'string' ? undefined : joined
  } catch (error) {
    if (isUnclear(error)) return undefined
    throw error
  }
}

const ownerOf = (world: TeamWorld, route: Voter['route']): string => (!route || route.to === 'any' || route.until < carrierSeconds(world) ? 'none' : route.to)
