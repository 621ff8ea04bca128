/** Writes the journal into a file of its own, a line for each entry, so that anybody can check its chain (scripts/journal/verify.mjs). */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { readIn } from '../file/database.ts'
import type { Entry } from '../file/journal.ts'

/** So much is written at once; nothing more of the journal is held. */
const chunkLetters = 1 << 18

/**
 * Whole or not at all, as the journal is at this moment; the desk may go on writing meanwhile.
 * @param partial a file beside `to`, which it becomes
 * @returns how many entries were written. Rejects with what SQLite or the system says
 */
export async function exportJournal(file: string, to: string, partial: string): Promise<number> {
  try {
    const entries = readIn(file, (db) => {
      const descriptor = openSync(partial, 'w', 0o600)
      let held = ''
      const put = (line: object): void => {
        held += `${JSON.stringify(line)}\n`
        if (held.length >= chunkLetters) flush()
      }
      const flush = (): void => {
        writeSync(descriptor, held)
        held = ''
      }
      try {
        put({ journal: 'textdesk', version: 1 })
        let last: Entry | undefined
        let count = 0
        for (const entry of db.prepare<[], Entry>('SELECT seq, at, actor, kind, subject, payload, hash FROM journal ORDER BY seq').iterate()) {
          put(entry)
          last = entry
          count += 1
        }
        put({ entries: count, hash: last?.hash ?? '0'.repeat(64) })
        flush()
        fsyncSync(descriptor)
        return count
      } finally {
        closeSync(descriptor)
      }
    })
    await rename(partial, to)
    return entries
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}
