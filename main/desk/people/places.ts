/** Writes down where a new contact's number is registered and which zone it lives in, once for each number, and after its text is shown. */
import type { DeskParts, Place, Context } from '../core/context.ts'

/** Written in one transaction; the next ones give the window time in between. */
const together = 25
const everyMs = 50

export function startPlaces({ store, ledger, ownFault }: Context, describe: NonNullable<DeskParts['describe']>) {
  const asked = new Set<string>()
  let found: (readonly [string, Place])[] = []
  let timer: NodeJS.Timeout | undefined

  function write(): void {
    const some = found.slice(0, together)
    found = found.slice(together)
    timer = found.length > 0 ? setTimeout(write, everyMs) : undefined
    try {
      ledger.commit('clock', (stroke) => {
        for (const [phone, { place = null, timeZone = null }] of some) {
          store.contacts.place(phone, { place, timeZone }, stroke.record('contact.placed', phone))
          stroke.touch('contact', phone)
        }
      })
    } catch (error) {
      ownFault(error)
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
      // Of a number that has a place and no zone it is asked at each start. Nothing new is no change, which would keep an import from being taken back.
      if ((place.place ?? null) === contact.place && (place.timeZone ?? null) === contact.timeZone) return
      found.push([phone, place])
      timer ??= setTimeout(write, everyMs)
    },
    /** What is found later is found again after the next start. */
    stop: (): void => clearTimeout(timer),
  }
}
