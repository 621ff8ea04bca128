/** Makes copies of the database: while it is in use, and before its schema changes. */
import { mkdirSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openToRead, type Db } from '../database.ts'
import { newestEntry } from '../journal.ts'
import { isDamage } from '../trouble.ts'
import { continuesSoon } from './compare.ts'
import { copiesIn, copyName, nameCopy, PARTIAL, removeOldCopies, type Copy } from './copies.ts'
import { digestSoon, syncFile, syncFileSoon, syncFolder } from './durable.ts'
import { removeDatabase, sealOf } from './layout.ts'
import { fits, sealFor, writeSeal } from './seal.ts'
import { isTableSound, PAGE_BYTES, tablesWithPages } from './sound.ts'

/** What must stay free beside a copy, so that no text is refused for a copy's sake. */
const SPARE_BYTES = 64 * 1024 * 1024
/** Pages for each turn of the online backup: about a millisecond. */
const PAGES_AT_ONCE = 100

/** A copy shows that the database itself is damaged. */
export class DamagedError extends Error {
  constructor(what: string) {
    super(`The database is damaged: ${what}.`)
    this.name = 'DamagedError'
  }
}

/** Whether anything was written into the journal since the newest copy. */
export function isCopyDue(db: Db, folder: string): boolean {
  return (copiesIn(folder)[0]?.seal.journal ?? 0) !== (newestEntry(db)?.seq ?? 0)
}

/**
 * Copies a database in use by SQLite's online backup and checks the copy before it counts.
 *
 * @param folder where the copies lie
 * @param at epoch ms
 * @param signal gives the copy up
 * @throws DamagedError when the copy shows damage; otherwise what SQLite and the disk say
 */
export async function copyInUse(db: Db, folder: string, at: number, signal: AbortSignal): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await requireRoom(db, folder)
  const file = join(folder, copyName(at))
  const partial = `${file}${PARTIAL}`
  try {
    await db.backup(partial, { progress: () => (signal.throwIfAborted(), PAGES_AT_ONCE) })
    const journal = await checkCopy(partial, folder, signal)
    // From here on the file itself holds all that the copy holds: losing the write-ahead log cannot take it behind its copy.
    db.pragma('wal_checkpoint(TRUNCATE)')
    await syncFileSoon(partial)
    const sha256 = await digestSoon(partial)
    signal.throwIfAborted()
    writeSeal(sealOf(partial), { state: 'closed', size: statSync(partial).size, sha256, journal })
    nameCopy(partial, file)
  } finally {
    removeDatabase(partial)
  }
  syncFolder(folder)
  removeOldCopies(folder)
}

/**
 * Copies a database before its schema changes. Nobody can be served while it opens, so this is one statement: VACUUM INTO.
 *
 * @param version the schema that it is about to get
 */
export function copyBeforeMigration(db: Db, folder: string, at: number, version: number): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, copyName(at, version))
  const partial = `${file}${PARTIAL}`
  try {
    db.prepare('VACUUM INTO ?').run(partial)
    syncFile(partial)
    writeSeal(sealOf(partial), sealFor(partial, newestEntry(db)?.seq ?? 0))
    nameCopy(partial, file)
  } finally {
    removeDatabase(partial)
  }
  syncFolder(folder)
  removeOldCopies(folder)
}

/** Throws while the disk is too full for a copy. */
async function requireRoom(db: Db, folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const copyBytes = (db.pragma('page_count', { simple: true }) as number) * PAGE_BYTES
  if (bavail * bsize < copyBytes + SPARE_BYTES) throw Object.assign(new Error('There is no room for a copy of the database.'), { code: 'ENOSPC' })
}

/** Looks a new copy over and returns its newest journal entry. */
async function checkCopy(partial: string, folder: string, signal: AbortSignal): Promise<number> {
  const db = new Database(partial, { fileMustExist: true })
  try {
    db.pragma('synchronous = OFF')
    // A file in WAL mode could not be read without files beside it.
    db.pragma('journal_mode = DELETE')
    await requireSound(db, tablesWithPages(db).filter((table) => table !== 'journal'), signal)
  } finally {
    db.close()
  }
  const reader = openToRead(partial)
  try {
    // Nine rows of ten are the journal's. SQLite tries a table's CHECKs only where it may write, and the chain says more than they do.
    await requireSound(reader, ['journal'], signal)
    const earlier = copiesIn(folder)[0]
    // Otherwise damage that SQLite cannot see would push the good copies out, one by one.
    if (earlier && !(await hasAllOf(reader, earlier))) throw new DamagedError('it does not agree with its newest copy')
    return newestEntry(reader)?.seq ?? 0
  } finally {
    reader.close()
  }
}

/** One table at a time, so that a desk in use can be served in between. */
async function requireSound(db: Db, tables: readonly string[], signal: AbortSignal): Promise<void> {
  for (const table of tables) {
    if (!isTableSound(db, table)) throw new DamagedError(`the pages of ${table} are not in order`)
    await new Promise((resolve) => setImmediate(resolve))
    signal.throwIfAborted()
  }
}

/** An earlier copy that is damaged itself says nothing. */
async function hasAllOf(db: Db, earlier: Copy): Promise<boolean> {
  try {
    return (await continuesSoon(db, earlier.file)) || !fits(earlier.file, earlier.seal)
  } catch (error) {
    if (isDamage(error) && !fits(earlier.file, earlier.seal)) return true
    throw error
  }
}
