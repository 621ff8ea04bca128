/** Writes down where a new contact's number is registered and which zone it lives in, once for each number. */
import type { DeskParts, Room } from './parts.ts'

export function startPlaces({ store, ledger }: Room, describe: NonNullable<DeskParts['describe']>) {
  const asked = new Set<string>()

  return {
    /** Looks the number up, unless that was done already; the contact's row follows in its own commit. */
    async find(phone: string): Promise<void> {
      const contact = store.contacts.get(phone)
      if (!contact || contact.timeZone !== null || asked.has(phone)) return
      asked.add(phone)
      const { place = null, timeZone = null } = await describe(phone)
      if (place === null && timeZone === null) return
      ledger.commit('clock', (stroke) => {
        store.contacts.place(phone, { place, timeZone }, stroke.note('contact.placed', phone))
        stroke.touch('contact', phone)
      })
    },
  }
}
