/** What a search found as one list, in the order in which the arrow keys walk it. */
import type { Found, FoundMessage } from '../../contract/answers/found.ts'
import type { Contact } from '../../contract/model.ts'
import type { Deed } from './offers/deeds.ts'
import type { Offer } from './offers/offers.ts'
import type { filterWords } from './words/words.ts'

export type Filter = keyof typeof filterWords

export type Result =
  | { readonly kind: 'filter'; readonly key: string; readonly offer: Offer }
  | { readonly kind: 'command'; readonly key: string; readonly deed: Deed }
  | { readonly kind: 'recent'; readonly key: string; readonly typed: string }
  | Hit

/** What the desk has found. */
export type Hit =
  | { readonly kind: 'contact'; readonly key: string; readonly phone: string; readonly contact: Contact }
  | { readonly kind: 'message'; readonly key: string; readonly phone: string; readonly hit: FoundMessage }

/** Contacts first, then messages, newest first as the desk gives them. */
export function resultsOf(found: Found | undefined, filter: Filter): readonly Hit[] {
  if (!found) return []
  const contacts = found.contacts.map((contact): Hit => ({ kind: 'contact', key: contact.phone, phone: contact.phone, contact }))
  const messages = found.messages.map((hit): Hit => ({ kind: 'message', key: hit.message.id, phone: hit.phone, hit }))
  if (filter === 'contacts') return contacts
  return filter === 'messages' ? messages : [...contacts, ...messages]
}

type Beside = { readonly offers: readonly Offer[]; readonly isSure: boolean; readonly deeds: readonly Deed[] }

/** All that the arrow keys walk: a filter that is being typed comes first, one that may be meant comes last. */
export function withOffers(hits: readonly Hit[], { offers, isSure, deeds }: Beside): readonly Result[] {
  const filters = offers.map((offer): Result => ({ kind: 'filter', key: offer.filter, offer }))
  const commands = deeds.map((deed): Result => ({ kind: 'command', key: deed.name, deed }))
  return isSure ? [...filters, ...commands, ...hits] : [...commands, ...hits, ...filters]
}
