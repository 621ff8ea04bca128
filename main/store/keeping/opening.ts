/** Opens the desk's database, keeps its seal while it is in use, and says what has to be done before it can be opened. */
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { migrations, openDatabase, type Db } from '../database.ts'
import { journalStore } from '../journal.ts'
import { storeTroubleOf } from '../trouble.ts'
import { faultAtOpening, type Fault } from './check.ts'
import { layoutOf } from './layout.ts'
import { headerOf, VERSION_AT } from './sound.ts'
import { openSeal } from './seal.ts'

/** What takes its time. */
export type Work = { readonly kind: 'repair'; readonly fault: Fault } | { readonly kind: 'migrate' }

/**
 * What has to be done before the database can be opened, by a job (jobs.ts); undefined when nothing has. It takes as long for a large file as for
 * a small one.
 * @throws NewerDatabaseError when a later Textdesk has written it; what SQLite or the system says when it cannot be looked at
 */
export function workAt(file: string): Work | undefined {
  const fault = faultAtOpening(layoutOf(file))
  if (fault) return { kind: 'repair', fault }
  const version = existsSync(file) && statSync(file).size > 0 ? headerOf(file).readInt32BE(VERSION_AT) : 0
  return version > 0 && version < migrations.length ? { kind: 'migrate' } : undefined
}

export type OpenFile = {
  readonly db: Db
  /** To be called after each commit. */
  committed(): void
  /** To be called with an error that SQLite gave; true for the first that means that the file is damaged. */
  met(error: unknown): boolean
  /** Writes down that the file is damaged. */
  spoil(): void
  close(): void
}

/** A database in memory, for tests: there is nothing to be kept of it. */
export function openInMemory(): OpenFile {
  const db = openDatabase(':memory:')
  return { db, committed() {}, met: () => false, spoil() {}, close: () => void db.close() }
}

/** A log that is larger is left to the next start: folding it in would keep whoever leaves waiting. */
const LARGE_LOG_BYTES = 32 * 1024 * 1024
/** Commits after which the log is folded in: some megabytes. */
const FOLD_AFTER = 100

/**
 * Opens a file that is ready.
 * @param checkpoint folds the write-ahead log in, elsewhere
 * @throws what SQLite or the system says when it cannot be opened
 */
export function openFile(file: string, checkpoint?: () => void): OpenFile {
  const layout = layoutOf(file)
  mkdirSync(layout.folder, { recursive: true })
  const db = openDatabase(file)
  const seal = openSeal(layout.seal)
  const journal = journalStore(db)
  const newest = (): number => journal.newest()?.seq ?? 0
  const logBytes = (): number => (existsSync(layout.wal) ? statSync(layout.wal).size : 0)
  let isDamaged = false
  let marked = newest()
  let commits = 0
  seal.write({ state: 'open', journal: marked })
  db.pragma(`journal_size_limit = ${LARGE_LOG_BYTES}`)
  if (checkpoint) db.pragma('wal_autocheckpoint = 0')

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
      commits += 1
      if (commits % FOLD_AFTER === 0) checkpoint?.()
    },
    met(error): boolean {
      if (isDamaged || storeTroubleOf(error) !== 'damaged') return false
      spoil()
      return true
    },
    spoil,
    close(): void {
      if (!db.open || logBytes() > LARGE_LOG_BYTES) return
      db.close()
      // While another program reads the file, the last commits stay in the log: the file alone is not all of it.
      if (!isDamaged && logBytes() === 0) seal.write({ state: 'closed', journal: marked, size: statSync(file).size })
      seal.close()
    },
  }
}
