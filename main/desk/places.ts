/** Writes down where a new contact's number is registered and which zone it lives in, once for each number, and after its text is shown. */
import type { DeskParts, Place, Room } from './parts.ts'

/** Written in one transaction; the next ones give the window time in between. */
const TOGETHER = 25
const EVERY_MS = 50

export function startPlaces({ store, ledger, plight }: Room, describe: NonNullable<DeskParts['describe']>) {
  const asked = new Set<string>()
  let found: (readonly [string, Place])[] = []
  let timer: NodeJS.Timeout | undefined

  function write(): void {
    const some = found.slice(0, TOGETHER)
    found = found.slice(TOGETHER)
    timer = found.length > 0 ? setTimeout(write, EVERY_MS) : undefined
    try {
      ledger.commit('clock', (stroke) => {
        for (const [phone, { place = null, timeZone = null }] of some) {
          store.contacts.place(phone, { place, timeZone }, stroke.note('contact.placed', phone))
          stroke.touch('contact', phone)
        }
      })
    } catch (error) {
      plight(error)
    }
  }

  return {
    /** Looks the number up, unless that was done already; the contact's row follows in a commit of its own. */
    async find(phone: string): Promise<void> {
      if (asked.has(phone)) return
      const contact = store.contacts.get(phone)
      if (!contact || contact.timeZone !== null) return
      asked.add(phone)
      const place = await describe(phone)
      if (place.place === undefined && place.timeZone === undefined) return
      found.push([phone, place])
      timer ??= setTimeout(write, EVERY_MS)
    },
    /** What is found later is found again after the next start. */
    stop: (): void => clearTimeout(timer),
  }
}
