/** The name under which a voter's file is saved: day, person, and the ending of what it is. */
import { typeOf } from '../../../common/content-type.ts'
import type { FileOrigin } from '../../../contract/queries.ts'
import { kindIn } from './kinds.ts'
import { textIn } from './text.ts'
import { words } from './words.ts'

/** Signs that no file system of the three takes, and those that nobody sees. */
const forbidden = /[\\/:*?"<>|]|\p{C}/gu
/** Leaves room for the rest of a path on Windows, which has 260 for all of it. */
const longestName = 80
/** Endings of texts by what their sender calls them; others are plain. */
const texts: Readonly<Record<string, string>> = { 'text/vcard': 'vcf', 'text/x-vcard': 'vcf', 'text/directory': 'vcf', 'text/calendar': 'ics', 'text/csv': 'csv' }

/** `2026-11-03 Marisol Vega.jpg`. An ending comes from the bytes and never from the sender, who could make a program of it. */
export function suggestedName({ phone, name, at, contentType }: FileOrigin, bytes: Uint8Array): string {
  const who = tidied(name ?? phone) || tidied(phone)
  return `${dayOf(at)} ${phone.startsWith('none:') ? words.voter : who}.${extensionOf(bytes, contentType)}`
}

function tidied(text: string): string {
  return [...text.replaceAll(forbidden, ' ').replaceAll(/\s+/g, ' ').trim()].slice(0, longestName).join('').replace(/[. ]+$/, '')
}

/** In this machine's zone. */
function dayOf(at: number): string {
  const date = new Date(at)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

function extensionOf(bytes: Uint8Array, contentType: string): string {
  return kindIn(bytes)?.extension ?? (bytes.length > 0 && textIn(bytes) ? (texts[typeOf(contentType)] ?? 'txt') : 'bin')
}
