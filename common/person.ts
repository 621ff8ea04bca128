/** What a person is called. */
import { numberText } from './number/write.ts'

/** Their name, or their number when it is all we know. */
export const nameIn = (country: string, contact: { readonly name?: string } | undefined, phone: string): string => contact?.name || numberText(phone, country)
