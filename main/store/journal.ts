/** The append-only record: each entry's hash covers the entry before it, so that a changed byte anywhere shows. */
import { createHash } from 'node:crypto'
import type { Db } from './database.ts'

export type Actor = 'worker' | 'voter' | 'carrier' | 'clock'

export type Entry = {
  readonly seq: number
  readonly at: number
  readonly actor: Actor
  /** What happened, `noun.past`: `task.wrapped`. */
  readonly kind: string
  /** Id of the row it is about. */
  readonly subject: string
  /** JSON. */
  readonly payload: string
  readonly hash: string
}

const GENESIS = '0'.repeat(64)

function hashOf(previous: string, entry: Omit<Entry, 'hash'>): string {
  const { seq, at, actor, kind, subject, payload } = entry
  return createHash('sha256').update(JSON.stringify([previous, seq, at, actor, kind, subject, payload])).digest('hex')
}

export function journalStore(db: Db) {
  const newest = db.prepare<[], Entry>('SELECT * FROM journal ORDER BY seq DESC LIMIT 1')
  const insert = db.prepare<Entry>('INSERT INTO journal VALUES (@seq, @at, @actor, @kind, @subject, @payload, @hash)')
  const all = db.prepare<[], Entry>('SELECT * FROM journal ORDER BY seq')

  return {
    /** Appends one entry and returns its sequence. Call it inside the transaction that changes the rows. */
    append(entry: { at: number; actor: Actor; kind: string; subject: string; payload?: Readonly<Record<string, unknown>> }): number {
      const last = newest.get()
      const bare = { ...entry, seq: (last?.seq ?? 0) + 1, payload: JSON.stringify(entry.payload ?? {}) }
      insert.run({ ...bare, hash: hashOf(last?.hash ?? GENESIS, bare) })
      return bare.seq
    },
    newest: () => newest.get(),
    /** The sequence of the first entry whose hash does not fit, or undefined when the chain is whole. */
    firstBroken(): number | undefined {
      let previous = GENESIS
      let expected = 1
      for (const entry of all.iterate()) {
        if (entry.seq !== expected || entry.hash !== hashOf(previous, entry)) return expected
        previous = entry.hash
        expected += 1
      }
      return undefined
    },
  }
}
