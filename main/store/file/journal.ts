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

const genesis = '0'.repeat(64)

function hashOf(previous: string, entry: Omit<Entry, 'hash'>): string {
  const { seq, at, actor, kind, subject, payload } = entry
  return createHash('sha256').update(JSON.stringify([previous, seq, at, actor, kind, subject, payload])).digest('hex')
}

/** What the next entry is chained to: the newest entry, or nothing at the journal's beginning. */
export type Link = Pick<Entry, 'seq' | 'hash'>
export type NewEntry = Pick<Entry, 'at' | 'actor' | 'kind' | 'subject'> & { readonly payload?: Readonly<Record<string, unknown>> }

/** The entry as it stands in the journal after `last`. */
export function entryAfter(last: Link | undefined, entry: NewEntry): Entry {
  const bare = { ...entry, seq: (last?.seq ?? 0) + 1, payload: JSON.stringify(entry.payload ?? {}) }
  return { ...bare, hash: hashOf(last?.hash ?? genesis, bare) }
}

/** Whether an entry is the one after `last` and its hash covers both. */
export function follows(entry: Entry, last: Link | undefined): boolean {
  return entry.seq === (last?.seq ?? 0) + 1 && entry.hash === hashOf(last?.hash ?? genesis, entry)
}

/** The newest entry of a database that is only looked at, or undefined in an empty journal. */
export const newestEntry = (db: Db): Entry | undefined => newestOf(db).get()

const newestOf = (db: Db) => db.prepare<[], Entry>('SELECT * FROM journal ORDER BY seq DESC LIMIT 1')

export function journalStore(db: Db) {
  const newest = newestOf(db)
  const insert = db.prepare<Entry>('INSERT INTO journal VALUES (@seq, @at, @actor, @kind, @subject, @payload, @hash)')
  const at = db.prepare<[number], Entry>('SELECT * FROM journal WHERE seq = +?')
  const after = db.prepare<[number], Entry>('SELECT * FROM journal WHERE seq > +? ORDER BY seq')
  const upTo = db.prepare<[number], Entry>('SELECT * FROM journal WHERE seq <= +? ORDER BY seq DESC')

  return {
    /** Appends one entry and returns its sequence. Call it inside the transaction that changes the rows. */
    append(entry: NewEntry): number {
      const next = entryAfter(newest.get(), entry)
      insert.run(next)
      return next.seq
    },
    newest: () => newest.get(),
    /** Every entry, one by one, newest first; nothing else can be asked of the database until the loop has ended. */
    newestFirst: () => upTo.iterate(Number.MAX_SAFE_INTEGER),
    /** The entries after a sequence, oldest first. */
    after: (seq: number) => after.all(seq),
    /**
     * The sequence of the first entry whose hash does not fit, or undefined when the chain is whole.
     * @param from an entry that is known to be right; only what follows it is looked at
     */
    firstBroken(from = 0): number | undefined {
      let last: Link | undefined = at.get(from)
      for (const entry of after.iterate(from)) {
        if (!follows(entry, last)) return (last?.seq ?? 0) + 1
        last = entry
      }
      return undefined
    },
  }
}
