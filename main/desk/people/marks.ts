/** Whether a person may be texted, by their own word. */
import type { MarkKind, MarkSource } from '../../../contract/model.ts'
import type { Stroke } from '../core/ledger.ts'
import type { Context } from '../core/context.ts'
import type { lastConsents } from '../inbox/rules.ts'

/** Longer words say no more. */
const longestReason = 200

/** Numbers on which the carrier takes YES for no opt-in (Twilio help article 223134027): toll-free ones of North America. */
const tollFree = /^\+18(00|33|44|55|66|77|88)/

type Consents = ReturnType<typeof lastConsents>

/** Applies what people last said of being texted. STOP bars the person on every channel. */
export function applyConsents(context: Context, stroke: Stroke, consents: Consents): void {
  for (const [phone, { consent, words }] of consents) {
    if (consent === 'refused') mark(context, stroke, { phone, kind: 'opted-out', said: 'person', reason: words })
    else if (consent === 'started' || undoesByYes(context, phone)) unmark(context, stroke, phone, 'opted-out', words)
  }
}

/** An ordinary YES undoes only the person's own STOP, and not where the carrier does not take it for START. */
function undoesByYes({ store, line }: Context, phone: string): boolean {
  const isTheirs = store.marks.of(phone).some(({ kind, said }) => kind === 'opted-out' && said === 'person')
  return isTheirs && !tollFree.test(line.get().sender ?? '')
}

/** Writes a mark. The agent's word does not take the place of the person's or the carrier's. A person who was unknown becomes a contact. */
export function mark({ store }: Context, stroke: Stroke, { phone, kind, said, reason }: { phone: string; kind: MarkKind; said: MarkSource; reason?: string | undefined }): void {
  const known = store.marks.of(phone).find((each) => each.kind === kind)
  if (known && (known.said === said || said === 'agent')) return
  const rev = stroke.record('contact.marked', phone, { kind, said })
  store.contacts.touch(phone, known?.at ?? stroke.at, rev)
  store.marks.set({ phone, kind, said, reason: reason?.slice(0, longestReason) ?? null, at: stroke.at })
  stroke.touch('contact', phone)
}

/** Takes a mark back, if there is one. `reason` is for the journal. */
export function unmark({ store }: Context, stroke: Stroke, phone: string, kind: MarkKind, reason?: string): void {
  if (!store.marks.of(phone).some((each) => each.kind === kind)) return
  store.contacts.revise(phone, stroke.record('contact.unmarked', phone, { kind, ...(reason && { reason: reason.slice(0, longestReason) }) }))
  store.marks.clear(phone, kind)
  stroke.touch('contact', phone)
}
