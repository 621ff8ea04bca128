/** What the desk says became of a text that the carrier has: never more than the carrier's own word, and in the end just that. */
import type { Finding, World } from '../core/facts.ts'

/** What the desk may say while the carrier's word is this (Twilio's message statuses); the last one in the end. */
const sayable: Readonly<Record<string, readonly string[]>> = {
  accepted: ['accepted'],
  queued: ['accepted'],
  sending: ['accepted'],
  sent: ['accepted', 'sent'],
  delivered: ['accepted', 'sent', 'delivered'],
  undelivered: ['accepted', 'sent', 'undelivered'],
  failed: ['accepted', 'sent', 'failed'],
}
/** The carrier's silence on what became of it has lasted for too long. */
const givenUp = 'unconfirmed'

/** Every text of which the desk says something else than the carrier. */
export function statusFindings({ desk, carrier, isOver }: World): readonly Finding[] {
  const bySid = new Map(carrier.map((text) => [text.sid, text]))
  return desk.texts.flatMap(({ id, phone, sid, direction, delivery }): readonly Finding[] => {
    const text = direction === 'outbound' && sid !== null ? bySid.get(sid) : undefined
    if (!text) return []
    const words = sayable[text.status] ?? []
    const isRight = isOver ? delivery === words.at(-1) : words.includes(delivery)
    return isRight || (delivery === givenUp && text.status === 'sent') ? [] : [{ kind: 'wrong status', text: `${id} to ${phone} is ${delivery}, and at the carrier ${text.status}` }]
  })
}
