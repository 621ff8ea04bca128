/** What a search found as one list, in the order in which the arrow keys walk it. */
import type { Found, FoundMessage, FoundNote } from '../../../contract/answers/found.ts'
import type { Template } from '../../../contract/answers/templates.ts'
import type { Contact } from '../../../contract/model.ts'
import type { SettingPlace } from '../../settings/places.ts'
import type { Beside } from '../offers/beside.ts'
import type { Deed } from '../offers/deeds.ts'
import type { Offer } from '../offers/offers.ts'
import type { filterWords } from '../words/words.ts'

export type Filter = keyof typeof filterWords

export type Result =
  | { readonly kind: 'filter'; readonly offer: Offer }
  | { readonly kind: 'command'; readonly deed: Deed }
  | { readonly kind: 'recent'; readonly typed: string }
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'setting'; readonly setting: SettingPlace }
  | Hit

/** What the desk has found. */
export type Hit =
  | { readonly kind: 'contact'; readonly phone: string; readonly contact: Contact }
  | { readonly kind: 'message'; readonly phone: string; readonly hit: FoundMessage }
  | { readonly kind: 'note'; readonly phone: string; readonly found: FoundNote }

/** In the order in which they stand: people and what they wrote, then what agents wrote, then the page's own. */
const kinds = ['contact', 'message', 'note', 'template', 'setting'] as const
export type Kind = (typeof kinds)[number]
/** Which kinds a filter leaves. */
const left: Readonly<Record<Filter, readonly Kind[]>> = { all: kinds, messages: ['message'], contacts: ['contact'], notes: ['note'], templates: ['template'], settings: ['setting'] }
/** Among all, the last kinds show no more than that; their filters show the rest. */
const mostAmongAll: Readonly<Partial<Record<Kind, number>>> = { note: 5, template: 5, setting: 5 }

/** All that was found, by kind, each as the desk or the page gives it. */
export type Everything = Readonly<Record<Kind, readonly Result[]>>

/** What the desk found as rows, each the same for as long as the answer is. */
export function hitsOf(found: Found | undefined): Pick<Everything, Hit['kind']> {
  return {
    contact: found?.contacts.map((contact) => ({ kind: 'contact', phone: contact.phone, contact })) ?? [],
    message: found?.messages.map((hit) => ({ kind: 'message', phone: hit.phone, hit })) ?? [],
    note: found?.notes?.map((note) => ({ kind: 'note', phone: note.note.phone, found: note })) ?? [],
  }
}

/** What the page itself has. */
export function ownOf({ templates, settings }: Beside): Omit<Everything, Hit['kind']> {
  return {
    template: templates.map((template) => ({ kind: 'template', template })),
    setting: settings.map((setting) => ({ kind: 'setting', setting })),
  }
}

export const resultsOf = (everything: Everything, filter: Filter): readonly Result[] =>
  left[filter].flatMap((kind) => everything[kind].slice(0, filter === 'all' ? mostAmongAll[kind] : undefined))

/** How many a filter would leave. */
export const countOf = (everything: Everything, filter: Filter): number => left[filter].reduce((sum, kind) => sum + everything[kind].length, 0)

type Offered = { readonly offers: readonly Offer[]; readonly isSure: boolean; readonly deeds: readonly Deed[] }

/** All that the arrow keys walk: a filter that is being typed comes first, one that may be meant comes last. The same array where nothing is offered. */
export function withOffers(hits: readonly Result[], { offers, isSure, deeds }: Offered): readonly Result[] {
  if (offers.length + deeds.length === 0) return hits
  const filters = offers.map((offer): Result => ({ kind: 'filter', offer }))
  const commands = deeds.map((deed): Result => ({ kind: 'command', deed }))
  return isSure ? [...filters, ...commands, ...hits] : [...commands, ...hits, ...filters]
}
