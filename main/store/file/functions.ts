/** Functions that the schema's triggers and migrations call. */
import type Database from 'better-sqlite3'
import { digitsToFind } from '../../../common/number/find.ts'
import { indexText } from '../../../common/search/words.ts'
import { codeOf } from './codes.ts'

export function addFunctions(db: Database.Database): void {
  db.function('words', { deterministic: true }, (text: string) => indexText(text))
  db.function('digits', { deterministic: true }, (phone: string) => digitsToFind(phone))
  db.function('code', { deterministic: true }, (text: string | null) => (text === null ? null : codeOf(text)))
}
