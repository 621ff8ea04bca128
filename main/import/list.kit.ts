/** Lists for tests: read as they are found out, without a thread. */
import { expect } from 'vitest'
import type { ImportField, ImportPreview, Reading } from '../../contract/import/imports.ts'
import { openList } from './list.ts'

export type Bytes = string | Uint8Array
const bytesOf = (text: Bytes): Uint8Array => (typeof text === 'string' ? new TextEncoder().encode(text) : text)

export function listOf(text: Bytes) {
  const list = openList((phone) => (phone.startsWith('+1602') ? { place: 'Arizona', timeZone: 'America/Phoenix' } : {}))
  list.add(bytesOf(text))
  return list
}
export const previewOf = (text: Bytes, reading: Reading = {}) => listOf(text).preview(reading, 'US')
export function found(text: Bytes, reading: Reading = {}): Extract<ImportPreview, { fault?: undefined }> {
  const preview = previewOf(text, reading)
  if (preview.fault !== undefined) throw new Error(preview.fault)
  return preview
}
/** Everybody in it, as it is found out. */
export function taken(text: Bytes, fields?: readonly ImportField[]) {
  const list = listOf(text)
  const preview = list.preview({}, 'US')
  if (preview.fault !== undefined) throw new Error(preview.fault)
  const { encoding, separator, hasHeading, columns } = preview
  list.begin({ encoding, separator, hasHeading, fields: fields ?? columns.map(({ field }) => field), country: 'US' })
  const { people, refused, isLast } = list.portion(10_000)
  expect(isLast).toBe(true)
  return { people, refused, report: list.report() }
}
export const phones = (text: Bytes) => taken(text).people.map(({ phone }) => phone)
/** Why each row is not taken, by the words of the report. */
export const reasons = (text: Bytes) => (taken(text).report ?? '').split('\r\n').slice(1, -1).map((line) => line.replace(/^(\d+),("?)(.*?)[.,"].*$/s, '$1 $3'))
/** What each column is taken for. */
export const fieldsIn = (text: Bytes): readonly ImportField[] => found(text).columns.map(({ field }) => field)
/** Names and numbers of those who are taken. */
export const people = (text: Bytes) => taken(text).people.map(({ name, phone }) => [name, phone])
