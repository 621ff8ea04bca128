/** Reads the carrier's addresses: who is meant, in one writing, whatever way a message took. */
import type { Channel } from '../contract/model.ts'

/** Whom an address means. `person` is empty when it names nobody. */
export type Person = { readonly person: string; readonly channel: Channel }

/** The prefixes by which Twilio writes other channels than SMS (Message resource, "From"); `sms` and `tel` come from links. */
const channels: Readonly<Partial<Record<string, Channel>>> = { sms: 'sms', tel: 'sms', rcs: 'rcs', whatsapp: 'whatsapp' }

/** Numbers that have two writings. Each rule turns the other writing into the one that the desk keeps, and back. */
const rules: readonly { readonly other: RegExp; readonly toKept: string; readonly kept: RegExp; readonly toOther: string }[] = [
  // Mexico dropped the 1 before mobile numbers in August 2019 (Twilio, "Mexico: SMS Guidelines"); some carriers and WhatsApp still write it.
  { other: /^\+521(\d{10})$/, toKept: '+52$1', kept: /^\+52(\d{10})$/, toOther: '+521$1' },
  // Argentina: mobile numbers have a 9 after +54 when called from abroad (ENACOM's numbering plan), which some leave out. Area codes begin with
  // 1, 2 or 3, and only mobile phones take texts.
  { other: /^\+54([123]\d{9})$/, toKept: '+549$1', kept: /^\+549([123]\d{9})$/, toOther: '+54$1' },
  // Brazil put a 9 before all mobile numbers from 2012 to 2016 (Anatel, Resolução 553/2010); WhatsApp still knows older ones without. Eight digits
  // that begin with 6 to 9 were mobile, the others are fixed lines.
  { other: /^\+55([1-9]\d)([6-9]\d{7})$/, toKept: '+55$19$2', kept: /^\+55([1-9]\d)9([6-9]\d{7})$/, toOther: '+55$1$2' },
]

/** Signs that nobody sees: zero-width ones and marks of direction. */
const hidden = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const prefixed = /^([a-z][a-z0-9+.-]*):(.*)$/i
/** A plus and digits, as people and carriers set them out. */
const number = /^\+[\d\s().-]*\d[\d\s().-]*$/

/**
 * The person behind an address, and the channel by which they are reached at it. Short codes and names of senders stay what they are.
 * An address of a channel that knows no phone numbers keeps its prefix: without it, it would be somebody else's.
 */
export function personOf(address: string | null | undefined): Person {
  const text = tidy(address ?? '')
  const [, prefix, rest] = prefixed.exec(text) ?? []
  if (prefix === undefined || rest === undefined) return { person: inOneWriting(text), channel: 'sms' }
  const channel = channels[prefix.toLowerCase()] ?? 'other'
  if (channel === 'sms') return personOf(rest)
  // WhatsApp's own addresses are digits without a plus.
  const person = inOneWriting(channel !== 'other' && /^\d{8,15}$/.test(rest.trim()) ? `+${rest.trim()}` : rest.trim())
  return { person: person === '' || person.startsWith('+') ? person : `${prefix.toLowerCase()}:${person}`, channel }
}

/** Every address under which the carrier may list a person on these channels; the writing that the desk keeps comes first. */
export function writingsOf(person: string, on: readonly Channel[] = ['sms']): readonly string[] {
  const others = rules.filter(({ kept }) => kept.test(person)).map(({ kept, toOther }) => person.replace(kept, toOther))
  const numbers = [person, ...others]
  const prefixes = on.flatMap((channel) => (channel === 'rcs' || channel === 'whatsapp' ? [`${channel}:`] : []))
  return person.startsWith('+') ? [...numbers, ...prefixes.flatMap((prefix) => numbers.map((each) => prefix + each))] : numbers
}

const tidy = (text: string): string => text.replaceAll(hidden, '').replaceAll(/\s+/g, ' ').trim()

function inOneWriting(text: string): string {
  if (!number.test(text)) return text
  const plain = `+${text.replaceAll(/\D/g, '')}`
  const rule = rules.find(({ other }) => other.test(plain))
  return rule ? plain.replace(rule.other, rule.toKept) : plain
}
