/** What the desk says it sent against what the carrier took: each text exactly once, in its conversation's order, and no other. */
import { isRefused, isStop } from '../agent/people.ts'
import type { CarrierText, DeskText, Finding, World } from '../core/facts.ts'
import { refusalCodes } from '../enemies/weather.ts'
import { grouped, textKey } from './groups.ts'
import { wordsIn, type Words } from './words.ts'

/** The carrier's codes for a text to somebody who has taken back their consent. */
const optedOut = 21610

/** Every disagreement about outbound texts. */
export function sentFindings(world: World): readonly Finding[] {
  const ours = world.desk.texts.filter((text) => text.direction === 'outbound')
  const taken = world.carrier.filter((text) => text.direction === 'outbound-api' && !text.isForeign)
  const words = wordsIn(world)
  return [...counts(ours, taken, words), ...failedForNothing(ours, world.carrier, words), ...unsettled(ours), ...disorder(ours, taken, words)]
}

/** How often the carrier has to have a text, by what the desk says of it. Each time that the agent wanted it again, it may have been there already. */
function expected(text: DeskText, words: Words): { readonly least: number; readonly most: number } {
  const { delivery, sid } = text
  const again = words.agains(text).length
  if (sid !== null) return { least: 1, most: 1 + again }
  if (delivery === 'failed' || delivery === 'queued') return { least: 0, most: again }
  const isAsked = delivery === 'unclear' || words.decisions(text).length > 0
  // Not settled, which is a finding of its own.
  const mayBeMissing = isAsked || delivery === 'sending' || delivery === 'checking'
  return { least: mayBeMissing ? 0 : 1, most: 1 + again }
}

/** Counted by person and words, so that no name which the desk gives or takes can hide a second text. */
function counts(ours: readonly DeskText[], taken: readonly CarrierText[], words: Words): readonly Finding[] {
  const atDesk = grouped(ours, ({ phone, body }) => textKey(phone, body))
  const atCarrier = grouped(taken, ({ to, body }) => textKey(to, body))
  return [...new Set([...atDesk.keys(), ...atCarrier.keys()])].flatMap((key): readonly Finding[] => {
    const rows = atDesk.get(key) ?? []
    const bounds = rows.map((row) => expected(row, words))
    const least = bounds.reduce((sum, bound) => sum + bound.least, 0)
    const most = bounds.reduce((sum, bound) => sum + bound.most, 0)
    const found = atCarrier.get(key)?.length ?? 0
    const said = `${key}: the desk has ${rows.map(({ id, delivery }) => `${id} (${delivery})`).join(' and ') || 'none'}, the carrier ${found}`
    if (found < least) return [{ kind: 'lost', text: said }]
    return found > most ? [{ kind: 'sent twice', text: said }] : []
  })
}

/** A text may be given up only when the carrier refuses it, the person took back their consent, or the agent their text. */
function failedForNothing(ours: readonly DeskText[], carrier: readonly CarrierText[], words: Words): readonly Finding[] {
  const stopped = new Set(carrier.flatMap(({ direction, body, from, to, errorCode }) => {
    if (direction === 'inbound') return isStop(body) ? [from] : []
    return errorCode === optedOut ? [to] : []
  }))
  const isRight = (text: DeskText): boolean => isRefused(text.phone) || stopped.has(text.phone) || words.isWithdrawn(text) || refusalCodes.includes(text.errorCode ?? 0)
  return ours
    .filter((text) => text.delivery === 'failed' && text.sid === null && !isRight(text))
    .map(({ id, phone, errorCode }) => ({ kind: 'lost', text: `${id} to ${phone} was given up (code ${errorCode ?? 'none'}), though nothing refuses it` }))
}

/** All is said and done: what is not with the carrier asks the agent, or was put off by them. */
function unsettled(ours: readonly DeskText[]): readonly Finding[] {
  return ours
    .filter(({ delivery, askedAt, isPutOff }) => delivery === 'sending' || delivery === 'checking' || (delivery === 'queued' && askedAt === null && !isPutOff))
    .map(({ id, phone, delivery }) => ({ kind: 'not settled', text: `${id} to ${phone} is ${delivery}` }))
}

/** The carrier took a conversation's texts in the desk's order, but for those to which the agent gave another place. */
function disorder(ours: readonly DeskText[], taken: readonly CarrierText[], words: Words): readonly Finding[] {
  const place = new Map(taken.map(({ sid }, index) => [sid, index]))
  const kept = ours.filter((text) => !words.isMoved(text))
  return [...grouped(kept, ({ phone }) => phone)].flatMap(([phone, texts]) => {
    const places = texts.toSorted((a, b) => a.seq - b.seq).flatMap(({ id, sid }) => (sid !== null && place.has(sid) ? [{ id, at: place.get(sid)! }] : []))
    const wrong = places.find(({ at }, index) => index > 0 && at < places[index - 1]!.at)
    return wrong ? [{ kind: 'out of order', text: `${wrong.id} to ${phone} reached the carrier before the text that was written before it` } as const] : []
  })
}
