/** What a macro says to a voter. */
import type { Mirror } from '../../../common/mirror/mirror.ts'
import type { Macro } from '../../../contract/settings.ts'
import { languageFor, sayIn } from './said.ts'

/** @param now epoch ms. Returns its reply to whoever has this number, in their language where it is written in it; empty where it sends nothing */
export function macroReply({ text, spanish = '' }: Macro, { contacts, worker, settings }: Pick<Mirror, 'contacts' | 'worker' | 'settings'>, phone: string, now: number): string {
  const contact = contacts.get(phone)
  return sayIn({ en: text, es: spanish }, languageFor(contact), { contact, phone, agentName: worker.name, country: settings.country, now }).text.trim()
}
