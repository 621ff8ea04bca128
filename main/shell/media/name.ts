/** The name under which a voter's file is saved: day, person, and the ending of what it is. */
import { typeOf } from '../../../common/content-type.ts'
import type { FileOrigin } from '../../../contract/answers/files.ts'
import { fileDay, fileWho } from '../saving/name.ts'
import { kindIn } from './kinds.ts'
import { textIn } from './text.ts'

/** Endings of texts by what their sender calls them; others are plain. */
const texts: Readonly<Record<string, string>> = { 'text/vcard': 'vcf', 'text/x-vcard': 'vcf', 'text/directory': 'vcf', 'text/calendar': 'ics', 'text/csv': 'csv' }

/** `2026-11-03 Marisol Vega.jpg`. An ending comes from the bytes and never from the sender, who could make a program of it. */
export function suggestedName({ phone, name, at, contentType }: FileOrigin, bytes: Uint8Array): string {
  return `${fileDay(at)} ${fileWho(phone, name)}.${extensionOf(bytes, contentType)}`
}

function extensionOf(bytes: Uint8Array, contentType: string): string {
  return kindIn(bytes)?.extension ?? (bytes.length > 0 && textIn(bytes) ? (texts[typeOf(contentType)] ?? 'txt') : 'bin')
}
