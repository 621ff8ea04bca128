/** What a person is called. */
import type { Mirror } from './mirror/mirror.ts'
import { numberText } from './number/write.ts'

/** Their name, or their number when it is all we know. */
export const nameIn = (country: string, contact: { readonly name?: string } | undefined, phone: string): string => contact?.name || numberText(phone, country)

/** What the agent knows whoever has this number as, read off a mirror. */
export const whoIs = ({ contacts, settings }: Pick<Mirror, 'contacts' | 'settings'>, phone: string): string => nameIn(settings.country, contacts.get(phone), phone)
