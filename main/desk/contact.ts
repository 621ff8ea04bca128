/** What the agent says of a person: a name, that the number takes no texts, that they are not to be texted. */
import type { CommandInput, Outcome } from '../../contract/commands.ts'
import { done, refuse } from './handlers.ts'
import { setConsent } from './inbox/consent.ts'
import type { Room } from './parts.ts'

export function contactRename({ store, ledger }: Room, { phone, name }: CommandInput<'contact.rename'>): Outcome {
  if (!store.contacts.get(phone)) return refuse({ kind: 'gone' })
  ledger.commit('worker', (stroke) => {
    store.contacts.rename(phone, name || null, stroke.note('contact.renamed', phone))
    stroke.touch('contact', phone)
  })
  return done
}

/** Marks a number as one that takes no texts, or takes the mark back; the gate refuses texts to it. */
export function contactLandline({ store, ledger }: Room, { phone, landline }: CommandInput<'contact.landline'>): Outcome {
  const contact = store.contacts.get(phone)
  if (!contact) return refuse({ kind: 'gone' })
  if ((contact.landline === 1) === landline) return done
  ledger.commit('worker', (stroke) => {
    store.contacts.landline(phone, landline, stroke.note(landline ? 'contact.landline' : 'contact.mobile', phone))
    stroke.touch('contact', phone)
  })
  return done
}

/** The person is not to be texted any more, as if they had texted STOP. */
export function contactStop(room: Room, { phone }: CommandInput<'contact.stop'>): Outcome {
  if (!room.store.contacts.get(phone)) return refuse({ kind: 'gone' })
  room.ledger.commit('worker', (stroke) => setConsent(room, stroke, phone, true))
  return done
}
