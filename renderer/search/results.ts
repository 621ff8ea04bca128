/** What a search found as one list, in the order in which the arrow keys walk it. */
import type { Contact } from '../../contract/model.ts'
import type { Found, FoundMessage } from '../../contract/answers/found.ts'

export type Filter = 'all' | 'messages' | 'contacts'

export type Result =
  | { readonly kind: 'contact'; readonly key: string; readonly phone: string; readonly contact: Contact }
  | { readonly kind: 'message'; readonly key: string; readonly phone: string; readonly hit: FoundMessage }

/** Contacts first, then messages, newest first as the desk gives them. */
export function resultsOf(found: Found | undefined, filter: Filter): readonly Result[] {
  if (!found) return []
  const contacts = found.contacts.map((contact): Result => ({ kind: 'contact', key: contact.phone, phone: contact.phone, contact }))
  const messages = found.messages.map((hit): Result => ({ kind: 'message', key: hit.message.id, phone: hit.phone, hit }))
  if (filter === 'contacts') return contacts
  return filter === 'messages' ? messages : [...contacts, ...messages]
}
