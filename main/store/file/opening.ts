/** Opens the desk's database and keeps its seal while it is in use. */
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { openDatabase, type Db } from './database.ts'
import { journalStore } from './journal.ts'
import { openLasting } from './log/lasting.ts'
import { layoutOf } from './layout.ts'
import { openSeal } from './seal.ts'
import { storeTroubleOf } from './trouble.ts'

export type OpenFile = {
  readonly db: Db
  /** To be called after each commit. */
  committed(): void
  /** Resolves when what is committed by now outlives a power cut; rejects with what the system says. */
  onDisk(): Promise<void>
  /** To be called with an error that SQLite gave; true for the first that means that the file is damaged. */
  met(error: unknown): boolean
  /** Writes down that the file is damaged. */
  spoil(): void
  close(): void
}

let empty: Buffer | undefined

/** A database in memory, for tests: there is nothing to be kept of it. The migrations would take longer than most of them. */
export function openInMemory(): OpenFile {
  empty ??= emptyDatabase()
  const db = openDatabase(empty)
  return { db, committed() {}, onDisk: async () => undefined, met: () => false, spoil() {}, close: () => void db.close() }
}

function emptyDatabase(): Buffer {
  const db = openDatabase(':memory:')
  const bytes = db.serialize()
  db.close()
  return bytes
}

/** Frames of the log, a page of 4 KB each. More than these are left to the next start: folding them in would keep whoever leaves waiting. */
const largeLog = 8_192
/** The log is folded in whenever it has grown by so many. */
const foldFrames = 1_024

/**
 * Opens a file that is ready.
 * @param failed hears what the system says when a commit could not be brought to the disk
 * @param checkpoint folds the write-ahead log in, elsewhere
 * @throws what SQLite or the system says when it cannot be opened
 */
export function openFile(file: string, failed: (error: unknown) => void, checkpoint?: () => void): OpenFile {
  const layout = layoutOf(file)
  mkdirSync(layout.folder, { recursive: true })
  const db = openDatabase(file)
  const seal = openSeal(layout.seal)
  const journal = journalStore(db)
  const newest = (): number => journal.newest()?.seq ?? 0
  // It folds nothing in, and tells how much there is (sqlite.org/pragma.html#pragma_wal_checkpoint).
  const measure = db.prepare<[], { readonly log: number; readonly checkpointed: number }>('PRAGMA wal_checkpoint(NOOP)')
  let isDamaged = false
  let marked = newest()
  let foldedAt = 0
  seal.write({ state: 'open', journal: marked })
  // What was migrated is on the disk. From now on the log is brought there beside this thread, and whatever must not be undone waits for that.
  db.pragma('synchronous = NORMAL')
  const lasting = openLasting({ wal: layout.wal, failed })
  if (checkpoint) db.pragma('wal_autocheckpoint = 0')

  /** A log that has been folded in begins anew. Its file stays as large as it ever was: to cut off what a copy let grow would hold up a commit for as long as the disk takes. */
  function foldWhenGrown(fold: () => void): void {
    const { log } = measure.get()!
    if (log < foldedAt) foldedAt = 0
    if (log - foldedAt < foldFrames) return
    foldedAt = log
    fold()
  }

  function isLong(): boolean {
    const { log, checkpointed } = measure.get()!
    return log - checkpointed > largeLog
  }

  function spoil(): void {
    isDamaged = true
    seal.write({ state: 'damaged', journal: marked })
  }
  return {
    db,
    committed(): void {
      if (isDamaged) return
      marked = newest()
      seal.mark(marked)
      lasting.committed()
      if (checkpoint) foldWhenGrown(checkpoint)
    },
    onDisk: lasting.onDisk,
    met(error): boolean {
      if (isDamaged || storeTroubleOf(error) !== 'damaged') return false
      spoil()
      return true
    },
    spoil,
    close(): void {
      if (!db.open) return
      lasting.close()
      if (!isDamaged && isLong()) return
      db.close()
      // While another program reads the file, the last commits stay in the log: the file alone is not all of it.
      if (!isDamaged && !existsSync(layout.wal)) seal.write({ state: 'closed', journal: marked, size: statSync(file).size })
      seal.close()
    },
  }
}
