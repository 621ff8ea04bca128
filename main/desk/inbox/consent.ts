/** Whether a person may be texted, by their own word. */
import type { MarkKind, MarkSource } from '../../../contract/model.ts'
import type { Stroke } from '../ledger.ts'
import type { Room } from '../parts.ts'
import type { lastConsents } from './intake.ts'

/** Longer words say no more. */
const LONGEST_REASON = 200

/** Numbers on which the carrier takes YES for no opt-in (Twilio help article 223134027): toll-free ones of North America. */
const tollFree = /^\+18(00|33|44|55|66|77|88)/

type Consents = ReturnType<typeof lastConsents>

/** Applies what people last said of being texted. STOP bars the person on every channel. */
export function applyConsents(room: Room, stroke: Stroke, consents: Consents): void {
  for (const [phone, { consent, words }] of consents) {
    if (consent === 'refused') mark(room, stroke, { phone, kind: 'opted-out', said: 'person', reason: words })
    else if (consent === 'started' || undoesByYes(room, phone)) unmark(room, stroke, phone, 'opted-out', words)
  }
}

/** An ordinary YES undoes only the person's own STOP, and not where the carrier does not take it for START. */
function undoesByYes({ store, line }: Room, phone: string): boolean {
  const isTheirs = store.marks.of(phone).some(({ kind, said }) => kind === 'opted-out' && said === 'person')
  return isTheirs && !tollFree.test(line.get().sender ?? '')
}

/** Writes a mark. The agent's word does not take the place of the person's or the carrier's. A person who was unknown becomes a contact. */
export function mark({ store }: Room, stroke: Stroke, { phone, kind, said, reason }: { phone: string; kind: MarkKind; said: MarkSource; reason?: string | undefined }): void {
  const known = store.marks.of(phone).find((each) => each.kind === kind)
  if (known && (known.said === said || said === 'agent')) return
  const rev = stroke.note('contact.marked', phone, { kind, said })
  store.contacts.touch(phone, known?.at ?? stroke.at, rev)
  store.marks.set({ phone, kind, said, reason: reason?.slice(0, LONGEST_REASON) ?? null, at: stroke.at })
  stroke.touch('contact', phone)
}

/** Takes a mark back, if there is one. `reason` is for the journal. */
export function unmark({ store }: Room, stroke: Stroke, phone: string, kind: MarkKind, reason?: string): void {
  if (!store.marks.of(phone).some((each) => each.kind === kind)) return
  store.contacts.revise(phone, stroke.note('contact.unmarked', phone, { kind, ...(reason && { reason: reason.slice(0, LONGEST_REASON) }) }))
  store.marks.clear(phone, kind)
  stroke.touch('contact', phone)
}
