/** Phone numbers as people read them. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

const written = new Map<string, string>()

/** E.164 in its national form, `(602) 555-0148`. A number that no plan knows is given back as it is. */
export function nationalNumber(phone: string): string {
  const known = written.get(phone)
  if (known !== undefined) return known
  if (phone.startsWith('none:')) return 'Unknown sender'
  const parsed = parsePhoneNumberFromString(phone)
  const text = parsed ? parsed.formatNational() : phone
  written.set(phone, text)
  return text
}

/** What a person is called: their name, or their number when it is all we know. */
export const nameOf = (contact: { readonly name?: string } | undefined, phone: string): string => contact?.name || nationalNumber(phone)
