/** Marks: what is known against texting a person, and whose word it is. */
import { mayTakeBack } from '../../../common/consent/take-back.ts'
import type { MarkKind, MarkSource } from '../../../contract/model.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'

/** Longer words say no more. */
const longestReason = 200

export type NewMark = {
  readonly phone: string
  readonly kind: MarkKind
  readonly said: MarkSource
  readonly reason?: string | undefined
  /** The outcome of the chat that makes it. */
  readonly disposition?: string
}

/** Writes a mark. The agent's word does not take the place of the person's or the carrier's, nor their plain words that of a STOP. A person who was unknown becomes a contact. */
export function mark({ store }: Context, stroke: Stroke, { phone, kind, said, reason, disposition }: NewMark): void {
  const known = store.marks.of(phone).find((each) => each.kind === kind)
  if (known && (said === 'agent' || (known.said === said && (mayTakeBack({ kind, said, reason }) || !mayTakeBack(known))))) return
  const rev = stroke.record('contact.marked', phone, { kind, said })
  store.contacts.touch(phone, known?.at ?? stroke.at, rev)
  store.marks.set({ phone, kind, said, reason: reason?.slice(0, longestReason) ?? null, disposition: disposition ?? null, at: stroke.at })
  stroke.touch('contact', phone)
}

/** Takes a mark back, if there is one. `reason` is for the journal. */
export function unmark({ store }: Context, stroke: Stroke, phone: string, kind: MarkKind, reason?: string): void {
  if (!store.marks.of(phone).some((each) => each.kind === kind)) return
  store.contacts.revise(phone, stroke.record('contact.unmarked', phone, { kind, ...(reason && { reason: reason.slice(0, longestReason) }) }))
  store.marks.clear(phone, kind)
  stroke.touch('contact', phone)
}
