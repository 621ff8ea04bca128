/** What the desk says it sent against what the carrier took: each text exactly once, in its conversation's order, and no other. */
import type { CarrierText, DeskText, Finding, World } from '../facts.ts'
import { isRefused, isStop } from '../people.ts'
import { grouped, textKey } from './groups.ts'

const unsettledDeliveries: readonly string[] = ['queued', 'sending', 'checking', 'unclear']

/** How often the carrier has to have a text, by what the desk says of it. */
function expected({ delivery, sid }: DeskText): { readonly least: number; readonly most: number } {
  if (delivery === 'failed' && sid === null) return { least: 0, most: 0 }
  // Not settled, which is a finding of its own.
  return { least: unsettledDeliveries.includes(delivery) ? 0 : 1, most: 1 }
}

/** Every disagreement about outbound texts. */
export function sentFindings(world: World): readonly Finding[] {
  const ours = world.desk.texts.filter((text) => text.direction === 'outbound')
  const taken = world.carrier.filter((text) => text.direction === 'outbound-api')
  return [...counts(ours, taken), ...names(ours, taken), ...failedForNothing(ours, world.carrier), ...unsettled(ours), ...disorder(ours, taken)]
}

/** Counted by person and words, so that no name which the desk gives or takes can hide a second text. */
function counts(ours: readonly DeskText[], taken: readonly CarrierText[]): readonly Finding[] {
  const atDesk = grouped(ours, ({ phone, body }) => textKey(phone, body))
  const atCarrier = grouped(taken, ({ to, body }) => textKey(to, body))
  return [...new Set([...atDesk.keys(), ...atCarrier.keys()])].flatMap((key): readonly Finding[] => {
    const rows = atDesk.get(key) ?? []
    const bounds = rows.map(expected)
    const least = bounds.reduce((sum, bound) => sum + bound.least, 0)
    const most = bounds.reduce((sum, bound) => sum + bound.most, 0)
    const found = atCarrier.get(key)?.length ?? 0
    const said = `${key}: the desk has ${rows.map(({ id }) => id).join(' and ') || 'none'}, the carrier ${found}`
    if (found < least) return [{ kind: 'lost', text: said }]
    return found > most ? [{ kind: 'sent twice', text: said }] : []
  })
}

/** A SID names the very text that the desk gave it to, and no two. */
function names(ours: readonly DeskText[], taken: readonly CarrierText[]): readonly Finding[] {
  const bySid = new Map(taken.map((text) => [text.sid, text]))
  return ours.flatMap(({ id, phone, body, sid }): readonly Finding[] => {
    if (sid === null) return []
    const named = bySid.get(sid)
    return named?.to === phone && named.body === body ? [] : [{ kind: 'lost', text: `${id} to ${phone} has the SID ${sid}, which at the carrier is ${named ? `a text to ${named.to}` : 'nothing'}` }]
  })
}

/** A text may be given up only when the carrier refuses the number, or the person took back their consent. */
function failedForNothing(ours: readonly DeskText[], carrier: readonly CarrierText[]): readonly Finding[] {
  const stopped = new Set(carrier.filter(({ direction, body }) => direction === 'inbound' && isStop(body)).map(({ from }) => from))
  return ours
    .filter(({ delivery, sid, phone }) => delivery === 'failed' && sid === null && !isRefused(phone) && !stopped.has(phone))
    .map(({ id, phone, errorCode }) => ({ kind: 'lost', text: `${id} to ${phone} was given up (code ${errorCode ?? 'none'}), though nothing refuses it` }))
}

/** All is said and done. This carrier can always tell what it took, so no text may be left to the agent either. */
function unsettled(ours: readonly DeskText[]): readonly Finding[] {
  return ours
    .filter(({ delivery }) => unsettledDeliveries.includes(delivery))
    .map(({ id, phone, delivery }) => ({ kind: 'not settled', text: `${id} to ${phone} is ${delivery}` }))
}

/** The carrier took a conversation's texts in the desk's order. */
function disorder(ours: readonly DeskText[], taken: readonly CarrierText[]): readonly Finding[] {
  const place = new Map(taken.map(({ sid }, index) => [sid, index]))
  return [...grouped(ours, ({ phone }) => phone)].flatMap(([phone, texts]) => {
    const places = texts.toSorted((a, b) => a.seq - b.seq).flatMap(({ id, sid }) => (sid !== null && place.has(sid) ? [{ id, at: place.get(sid)! }] : []))
    const wrong = places.find(({ at }, index) => index > 0 && at < places[index - 1]!.at)
    return wrong ? [{ kind: 'out of order', text: `${wrong.id} to ${phone} reached the carrier before the text that was written before it` } as const] : []
  })
}
