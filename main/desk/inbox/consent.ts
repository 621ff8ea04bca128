/** Marks a person as refusing or allowing our texts. */
import type { Stroke } from '../ledger.ts'
import type { Room } from '../parts.ts'

/** Does nothing when the mark stands already. A person who was unknown becomes a contact. */
export function setConsent({ store }: Room, stroke: Stroke, phone: string, optedOut: boolean): void {
  if ((store.contacts.get(phone)?.optedOut === 1) === optedOut) return
  const rev = stroke.note(optedOut ? 'contact.optedOut' : 'contact.optedIn', phone)
  store.contacts.touch(phone, stroke.at, rev)
  store.contacts.optOut(phone, optedOut, rev)
  stroke.touch('contact', phone)
}
