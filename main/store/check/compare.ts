/** Compares two states of one database in all that never changes once it is written. */
import { columnsOf, readIn, versionOf, type Db } from '../file/database.ts'
import { fits } from '../file/seal.ts'
import { isDamage } from '../file/trouble.ts'
import type { Copy } from './copies.ts'

/** By table; both tables are keyed by `seq`. */
const lasting = {
  journal: ['at', 'actor', 'kind', 'subject', 'payload', 'hash'],
  message: ['id', 'conversationId', 'direction', 'body', 'at', 'pictureUrl'],
} as const

/** The journal entry up to which the database is known to be right, 0 without a good copy; undefined when it contradicts one. */
export function agreesUpTo(db: Db, copies: readonly Copy[]): number | undefined {
  for (const copy of copies) {
    const answer = continues(db, copy.file)
    if (answer === 'other-schema') continue
    if (answer) return copy.seal.journal
    // A copy that is damaged itself says nothing.
    if (fits(copy.file, copy.seal)) return undefined
  }
  return 0
}

/** Whether everything that never changes in an earlier state is in this one, unchanged. A migration may change even that. */
function continues(db: Db, earlier: string): boolean | 'other-schema' {
  try {
    return readIn(db.name, (reader) => {
      reader.prepare('ATTACH ? AS earlier').run(earlier)
      if (reader.pragma('earlier.user_version', { simple: true }) !== versionOf(reader)) return 'other-schema'
      return Object.entries(lasting).every(([table, columns]) => {
        const there = columnsOf(reader, table)
        const differs = columns.filter((column) => there.includes(column)).map((column) => `later.${column} IS NOT earlier.${column}`).join(' OR ')
        return !reader.prepare(`SELECT 1 FROM earlier.${table} AS earlier LEFT JOIN main.${table} AS later ON later.seq = earlier.seq WHERE ${differs} LIMIT 1`).get()
      })
    })
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  }
}
