/** The one reader of numbers: of what is typed, pasted, linked to or on the clipboard. */
import type { CountryCode } from '../country.ts'
import { plain } from '../plain.ts'
import type { Reading } from '../reading.ts'
import { cutExtension } from './extension.ts'
import { amongWords } from './found.ts'
import { numberLink } from './link.ts'
import { inARow, severalIn, together } from './several.ts'
import { oneNumber } from './whole.ts'

/** Nobody types so much, and numbers in whole documents are not looked for. */
const longest = 1000
const addresses = /\S+@\S+|(?:https?:\/\/|www\.)\S+/gi

/**
 * Reads a text as a number. Nothing is chosen for the agent: where the text leaves open who is meant, it is a `choice`.
 *
 * @param typed in any form that people write
 * @param country in which a number without a plus is read
 */
export function readNumber(typed: string, country: CountryCode): Reading {
  const text = plain(typed)
  if (text === '') return { kind: 'empty' }
  if (text.length > longest) return { kind: 'wrong', fault: { kind: 'nothing' } }
  const linked = numberLink(text)?.numbers ?? []
  if (linked.length > 0) return together(linked.map((number) => withExtension(number, country, (digits) => oneNumber(digits, country, true))))
  const rest = text.replaceAll(addresses, '|')
  if (/^[|\s]*$/.test(rest)) return { kind: 'wrong', fault: { kind: text.includes('@') ? 'email' : 'nothing' } }
  return withExtension(rest, country, (digits) => inDigits(digits, country))
}

/** Reads a text without its extension, which the number then bears. */
function withExtension(text: string, country: CountryCode, read: (digits: string) => Reading): Reading {
  const { bare, extension } = cutExtension(text)
  const reading = /\p{L}/u.test(bare) ? amongWords(bare, country) : read(bare)
  return reading.kind === 'number' && extension !== undefined ? { ...reading, extension } : reading
}

function inDigits(text: string, country: CountryCode): Reading {
  const several = severalIn(text, country)
  if (several) return several
  const one = /[\n;|]/.test(text) ? undefined : oneNumber(text, country)
  if (one && !(one.kind === 'wrong' && one.fault.kind === 'too-long')) return one
  const found = amongWords(text, country)
  return found.kind === 'wrong' ? (inARow(text, country) ?? one ?? found) : found
}
