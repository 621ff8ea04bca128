/** The one check before every send: may this text go to this person? Asked when a text is taken and again when it fires. */
import type { Refusal } from '../../../contract/commands.ts'

/** Twilio takes at most 1,600 characters (error 21617). */
export const LONGEST_BODY = 1600

/**
 * @param contact the number's marks, when it is known
 * @returns why the text may not go out, or undefined when it may
 */
export function refusalOf(body: string, contact: { readonly optedOut: 0 | 1; readonly landline: 0 | 1 } | undefined): Refusal | undefined {
  if (body.trim() === '') return { kind: 'empty' }
  if (body.length > LONGEST_BODY) return { kind: 'too-long', limit: LONGEST_BODY }
  if (contact?.optedOut) return { kind: 'opted-out' }
  if (contact?.landline) return { kind: 'landline' }
  return undefined
}
