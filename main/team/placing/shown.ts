/** Which of a voter's messages chats that are over have shown. */
import type { TeamTask } from '../exchange.ts'
import { shortSid, type Voter } from '../records.ts'

/** A message that is older than the newest shown one by so much was shown as well: the carrier's list is never as late. Seconds. */
export const settledSeconds = 600
/** More than a voter writes in that time; a document has little room. */
const most = 128

/** @param at epoch ms by the carrier's clock */
export const isShown = (upto: Voter['upto'], { sid, at }: { readonly sid: string; readonly at: number }): boolean =>
  upto !== null && (upto.sids.includes(shortSid(sid)) || Math.floor(at / 1_000) < upto.at - settledSeconds)

/** @param at when the newest of them came: epoch s by the carrier's clock */
export function addShown(upto: Voter['upto'], sids: readonly string[], at: number): NonNullable<Voter['upto']> {
  const newest = Math.max(at, upto?.at ?? 0)
  // All that was known before is no newer than that record, so it is known by its age now.
  const earlier = upto && upto.at >= newest - settledSeconds ? upto.sids : []
  return { ...upto, at: newest, sids: [...new Set([...earlier, ...sids.map(shortSid)])].slice(-most) }
}

/** Whoever completed a task has shown what was in it; the record says so even where their desk has ended before it could. */
export const withEnded = (upto: Voter['upto'], task: TeamTask | undefined): Voter['upto'] =>
  task?.state === 'completed' && task.facts ? addShown(upto, task.facts.sids, task.facts.last_at) : upto
