/** The people behind tasks and routes that came without them. */
import { withContact } from '../../../common/mirror/apply.ts'
import type { Desk } from '../../../contract/events.ts'
import type { MirrorStore } from './mirror.ts'

export type Contacts = ReturnType<typeof createContacts>

export function createContacts({ query, mirror }: { readonly query: Desk['query']; readonly mirror: MirrorStore }) {
  /** Numbers asked about, so that each is asked about once. */
  const asked = new Set<string>()
  /** Those to which no answer came. */
  const missed = new Set<string>()

  async function describe(phone: string): Promise<void> {
    asked.add(phone)
    try {
      const contact = await query('contact.describe', { phone })
      mirror.setState((now) => withContact(now, contact), true)
    } catch {
      // The desk has logged why; the next event asks again.
      asked.delete(phone)
      missed.add(phone)
    }
  }

  return {
    /** Fetches one that nothing has brought yet. */
    async describe(phone: string): Promise<void> {
      if (!mirror.getState().contacts.has(phone) && !asked.has(phone)) await describe(phone)
    },
    /** Fetches the contacts of tasks and routes that no snapshot or event has brought; until then their numbers stand for them. */
    async describeStrangers(among: readonly { readonly phone: string }[]): Promise<void> {
      const { contacts } = mirror.getState()
      const phones = new Set([...missed, ...among.map(({ phone }) => phone)])
      missed.clear()
      await Promise.all([...phones].filter((phone) => !contacts.has(phone) && !asked.has(phone)).map(describe))
    },
  }
}
