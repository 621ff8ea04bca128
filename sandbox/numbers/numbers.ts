/** What becomes of a text by the number it goes to. The tables are told to people in README.md. */
import type { DeliveryCode, RefusalCode } from '../http/errors.ts'

/** How a text ends after the carrier took it. `sent` means that no receipt ever comes. */
export type Outcome =
  | { readonly end: 'delivered'; readonly late?: boolean }
  | { readonly end: 'sent' }
  | { readonly end: 'undelivered' | 'failed'; readonly code: DeliveryCode; readonly firstOnly?: boolean }

/** Outcomes by name, as voter files and README.md call them. */
export const outcomes = {
  delivered: { end: 'delivered' },
  late: { end: 'delivered', late: true },
  'no-receipt': { end: 'sent' },
  'phone-off': { end: 'undelivered', code: 30003 },
  'phone-off-once': { end: 'undelivered', code: 30003, firstOnly: true },
  blocked: { end: 'undelivered', code: 30004 },
  'unknown-number': { end: 'undelivered', code: 30005 },
  landline: { end: 'undelivered', code: 30006 },
  filtered: { end: 'undelivered', code: 30007 },
  'unknown-error': { end: 'undelivered', code: 30008 },
  unregistered: { end: 'undelivered', code: 30034 },
  overflow: { end: 'failed', code: 30001 },
} as const satisfies Record<string, Outcome>

export type OutcomeName = keyof typeof outcomes

/** The last seven digits of a +1 number, in any area code, that decide about delivery. */
const outcomeBySeven: Readonly<Record<string, OutcomeName>> = {
  5550180: 'phone-off',
  5550181: 'unknown-number',
  5550182: 'landline',
  5550183: 'filtered',
  5550184: 'unknown-error',
  5550185: 'unregistered',
  5550186: 'overflow',
  5550187: 'blocked',
  5550188: 'no-receipt',
  5550189: 'late',
  5550190: 'phone-off-once',
}

/** The last seven digits of a +1 number, in any area code, that are refused at once. */
const refusalBySeven: Readonly<Record<string, RefusalCode>> = {
  5550191: 21211,
  5550192: 21614,
  5550193: 21408,
  5550194: 21610,
  5550195: 21612,
}

/** Twilio's own magic recipients: https://www.twilio.com/docs/iam/test-credentials */
const twilioRecipients: Readonly<Record<string, RefusalCode>> = {
  '+15005550001': 21211,
  '+15005550002': 21612,
  '+15005550003': 21408,
  '+15005550004': 21610,
  '+15005550009': 21614,
}

/** Twilio's own magic senders; the one that works is `workingSender`. */
export const twilioSenders: Readonly<Record<string, RefusalCode>> = {
  '+15005550001': 21212,
  '+15005550007': 21606,
  '+15005550008': 21611,
}

export const workingSender = '+15005550006'

const e164 = /^\+[1-9]\d{6,14}$/
const northAmerican = /^\+1[2-9]\d{2}[2-9]\d{6}$/
/** Mexico has two writings of a mobile number: since August 2019 the 1 after the country code is dropped, and carriers go on telling it. */
const mexican = /^\+52(1?)(\d{10})$/

/** The old writing of a Mexican number; any other number as it is. */
export const rewritten = (to: string): string => to.replace(mexican, '+521$2')

/** One writing for each person: the channel taken off, the new writing of a Mexican number. */
export const personOf = (address: string): string => address.replace(/^[a-z]+:/, '').replace(mexican, '+52$2')

/** Why no text may go to this number at all, by the number alone; undefined when it may. */
export function refusedRecipient(to: string): RefusalCode | undefined {
  if (!e164.test(to)) return 21211
  if (mexican.test(to)) return undefined
  if (!to.startsWith('+1')) return 21408
  if (!northAmerican.test(to)) return 21211
  return twilioRecipients[to] ?? refusalBySeven[to.slice(-7)]
}

/** How a text to this number ends, by the number alone. */
export const outcomeOf = (to: string): Outcome => outcomes[outcomeBySeven[to.slice(-7)] ?? 'delivered']
