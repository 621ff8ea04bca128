/** What the agent says of a person: a name, and what keeps our texts from them. */
import { mayTakeBack } from '../../../common/consent/take-back.ts'
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import type { Context } from '../core/context.ts'
import { mark, unmark } from '../people/marks.ts'

export function contactRename({ store, ledger }: Context, { phone, name }: CommandInput<'contact.rename'>): Outcome {
  if (!store.contacts.get(phone)) return refuse({ kind: 'gone' })
  ledger.commit('worker', (stroke) => {
    store.contacts.rename(phone, name || null, stroke.record('contact.renamed', phone))
    stroke.touch('contact', phone)
  })
  return done
}

/** The gate refuses texts to a number that is marked. */
export function contactMark(context: Context, { phone, kind, reason }: CommandInput<'contact.mark'>): Outcome {
  if (!context.store.contacts.get(phone)) return refuse({ kind: 'gone' })
  context.ledger.commit('worker', (stroke) => mark(context, stroke, { phone, kind, said: 'agent', reason }))
  return done
}

/** The person's STOP, and the carrier's word of it, are theirs to undo; what was read into their own words may have been read wrong. */
export function contactUnmark(context: Context, { phone, kind, reason }: CommandInput<'contact.unmark'>): Outcome {
  const known = context.store.marks.of(phone).find((each) => each.kind === kind)
  if (!known) return done
  if (!mayTakeBack(known) || (known.said === 'person' && !reason)) return refuse({ kind: 'opted-out' })
  context.ledger.commit('worker', (stroke) => unmark(context, stroke, phone, kind, reason))
  return done
}
