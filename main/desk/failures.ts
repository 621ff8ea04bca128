/**
 * Twilio's error codes in an agent's words.
 * Meanings: Twilio's error and warning dictionary (twilio.com/docs/api/errors). Unknown codes fall back to the carrier's own text.
 */
import type { Failure } from '../../contract/model.ts'

type Words = { readonly reason: string; readonly retry: boolean }

const words: Readonly<Record<number, Words>> = {
  20003: { reason: 'Twilio did not accept our keys. Tell your administrator', retry: true },
  20404: { reason: 'the account or sender was not found. Tell your administrator', retry: true },
  20429: { reason: 'too many texts at once', retry: true },
  21211: { reason: 'this is not a valid phone number', retry: false },
  21212: { reason: 'the number we send from is not valid. Tell your administrator', retry: true },
  21408: { reason: 'our account may not text this country', retry: false },
  21606: { reason: 'the number we send from cannot text this number. Tell your administrator', retry: true },
  21608: { reason: 'a trial account can only text numbers that were verified with it', retry: false },
  21610: { reason: 'this person opted out of our texts (STOP). Only they can undo it, by texting START', retry: false },
  21611: { reason: 'too many texts are waiting for the number we send from', retry: true },
  21612: { reason: 'this number cannot be reached from ours', retry: false },
  21614: { reason: 'this number is not a mobile phone', retry: false },
  21617: { reason: 'the text is too long', retry: false },
  30001: { reason: 'too many texts were waiting at the carrier', retry: true },
  30002: { reason: 'our account is suspended. Tell your administrator', retry: true },
  30003: { reason: 'phone off or out of range', retry: true },
  30004: { reason: 'this number blocks our texts', retry: false },
  30005: { reason: 'this number does not exist or is no longer in use', retry: false },
  30006: { reason: 'this is a landline, or a carrier that takes no texts', retry: false },
  30007: { reason: 'the carrier filtered this text as spam. Change the words before sending again', retry: false },
  30008: { reason: 'the carrier gave no reason', retry: true },
  30022: { reason: 'we are sending faster than the carrier allows', retry: true },
  30023: { reason: 'today’s limit of texts to this carrier is used up', retry: true },
  30024: { reason: 'the number we send from is not set up at this carrier. Tell your administrator', retry: true },
  30032: { reason: 'our toll-free number is not verified. Tell your administrator', retry: true },
  30034: { reason: 'the number we send from is not registered for US texts. Tell your administrator', retry: true },
  30410: { reason: 'the carrier did not answer in time', retry: true },
}

/** The code that a carrier gives, now or later, when the person has opted out (Twilio 21610). */
export const OPTED_OUT = 21610

/**
 * Words for a failed message.
 * @param code Twilio's error code, when there is one
 * @param text the carrier's own wording, for codes that the table does not know
 */
export function failureOf(code: number | null, text: string | null): Failure {
  const known = code === null ? undefined : words[code]
  if (known) return { code: code!, ...known }
  const reason = text?.replace(/\.\s*$/, '') || 'the carrier gave no reason'
  return { ...(code === null ? {} : { code }), reason, retry: true }
}
