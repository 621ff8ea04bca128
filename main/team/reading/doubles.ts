/** A voter has two live tasks: one of them stays, and the others end once it has what they hold. */
import { isDeepStrictEqual } from 'node:util'
import type { TeamTask } from '../exchange.ts'
import { changePaper, openPaper, voterPaper } from '../papers.ts'
import { busyMs, dropAbandoned } from '../placing/make.ts'
import { retireTask } from '../placing/retire.ts'
import { isOver, type TeamWorld } from '../world.ts'

/** @param listed as the list showed them, which is a moment old @returns SIDs of the tasks that ended */
export async function settleDoubles(world: TeamWorld, person: string, listed: readonly TeamTask[]): Promise<readonly string[]> {
  const paper = voterPaper(world, person)
  const record = await openPaper(world, paper)
  const seen = record.is.task
  if (seen?.state === 'making') {
    // Somebody is handing the chat on at this moment, or has begun to; the next round knows more.
    if (busyMs(record) === 0) await dropAbandoned(world, person, record)
    return []
  }
  const namedSid = seen?.sid
  const sids = new Set([...listed.map(({ sid }) => sid), ...(namedSid === undefined ? [] : [namedSid])])
  const asked = await Promise.all([...sids].map((sid) => world.exchange.task(sid)))
  const live = asked.filter((task) => task !== undefined && !isOver(task)) as readonly TeamTask[]
  const kept = keptOf(live, namedSid)
  if (!kept || live.length < 2) return []
  const named = await changePaper(world, paper, (voter) => (isDeepStrictEqual(voter.task, seen) && namedSid !== kept.sid ? { ...voter, task: { state: 'live' as const, sid: kept.sid } } : undefined))
  if (named.task?.state !== 'live' || named.task.sid !== kept.sid) return []
  const others = live.filter(({ sid }) => sid !== kept.sid)
  for (const { sid, facts } of others) await retireTask(world, sid, kept, facts?.claim === kept.facts?.claim ? 'duplicate' : 'transferred')
  return others.map(({ sid }) => sid)
}

/**
 * The one that the record names, since it was made last and on purpose. Of several that were made under one claim, which is so when a request
 * lands much later than any should, the one that somebody holds, else the oldest.
 */
function keptOf(live: readonly TeamTask[], namedSid: string | undefined): TeamTask | undefined {
  const named = live.find(({ sid }) => sid === namedSid)
  const twins = named ? live.filter(({ facts }) => facts?.claim === named.facts?.claim) : live
  const isHeld = ({ state }: TeamTask): boolean => state === 'assigned' || state === 'wrapping'
  return twins.toSorted((a, b) => Number(isHeld(b)) - Number(isHeld(a)) || b.ageMs - a.ageMs)[0]
}
