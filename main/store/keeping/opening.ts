/** Opens the desk's database whatever became of it, keeps its seal while it is in use, and seals it at its end. */
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { migrations, openDatabase, type Db } from '../database.ts'
import { journalStore, newestEntry } from '../journal.ts'
import { storeTroubleOf } from '../trouble.ts'
import { faultOf } from './check.ts'
import { copyBeforeMigration, copyInUse, DamagedError, isCopyDue } from './copying.ts'
import { layoutOf, type Layout } from './layout.ts'
import { finishRepair, repairDesk } from './repair.ts'
import type { Repair } from './report.ts'
import { openSeal, sealFor, type SealKeeper } from './seal.ts'

export type OpenFile = {
  readonly db: Db
  /** What had to be done before it could be opened. */
  readonly repair: Repair | undefined
  /** To be called after each commit. */
  committed(): void
  /** To be called with an error that SQLite gave; damage keeps the file from being sealed as good, and the next start repairs it. */
  met(error: unknown): void
  /** Makes a copy, when something changed since the newest one. True when one was made. */
  copy(at: number, signal: AbortSignal): Promise<boolean>
  close(): void
}

/** A database in memory, for tests: there is nothing to be kept of it. */
export function openInMemory(): OpenFile {
  const db = openDatabase(':memory:')
  return { db, repair: undefined, committed() {}, met() {}, copy: async () => false, close: () => void db.close() }
}

/**
 * Checks the file, repairs it when it is damaged, and opens it.
 *
 * @param now epoch ms
 * @throws NewerDatabaseError when a later Textdesk has written it; what SQLite or the system says when it cannot be opened or repaired
 */
export function openFile(file: string, now: () => number): OpenFile {
  const layout = layoutOf(file)
  mkdirSync(layout.folder, { recursive: true })
  const repair = finishRepair(layout) ?? repairWhenDamaged(layout, now())
  let seal: SealKeeper | undefined
  try {
    const db = openDatabase(file, (opened, version) => {
      seal = openSeal(layout.seal)
      seal.write({ state: 'open', journal: version > 0 ? (newestEntry(opened)?.seq ?? 0) : 0 })
      if (version > 0 && version < migrations.length) copyBeforeMigration(opened, layout.copies, now(), migrations.length)
    })
    return inUse(layout, db, seal!, repair)
  } catch (error) {
    seal?.close()
    throw error
  }
}

function repairWhenDamaged(layout: Layout, at: number): Repair | undefined {
  const fault = faultOf(layout)
  return fault && repairDesk(layout, fault, at)
}

function inUse({ file, wal, copies }: Layout, db: Db, seal: SealKeeper, repair: Repair | undefined): OpenFile {
  const journal = journalStore(db)
  const newest = () => journal.newest()?.seq ?? 0
  let isDamaged = false
  let marked = newest()
  function met(error: unknown): void {
    if (isDamaged || !(error instanceof DamagedError || storeTroubleOf(error) === 'damaged')) return
    isDamaged = true
    seal.write({ state: 'damaged', journal: marked })
  }
  return {
    db,
    repair,
    committed() {
      if (isDamaged) return
      marked = newest()
      seal.mark(marked)
    },
    met,
    async copy(at, signal) {
      if (isDamaged || !isCopyDue(db, copies)) return false
      try {
        await copyInUse(db, copies, at, signal)
        return true
      } catch (error) {
        met(error)
        throw error
      }
    },
    close() {
      if (!db.open) return
      try {
        const last = newest()
        db.pragma('wal_checkpoint(TRUNCATE)')
        db.close()
        // While another program reads the file, the last commits stay in the log: the file alone is not all of it.
        const isWhole = !existsSync(wal) || statSync(wal).size === 0
        if (isWhole && !isDamaged) seal.write(sealFor(file, last))
      } finally {
        db.close()
        seal.close()
      }
    },
  }
}
