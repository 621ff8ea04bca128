/** Makes copies of the database, in a process of its own beside the desk that uses it. */
import { closeSync, fdatasyncSync, mkdirSync, openSync, renameSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { faultIn, type Fault } from '../check/check.ts'
import { copiesIn, copyName, partialEnding, removeOldCopies } from '../check/copies.ts'
import { openToRead, versionOf, type Db } from '../file/database.ts'
import { syncFolder } from '../file/durable.ts'
import { newestEntry } from '../file/journal.ts'
import { removeDatabase, sealOf, type Layout } from '../file/layout.ts'
import { sealOfCopy, writeSeal } from '../file/seal.ts'

/** What must stay free beside a copy and as much again, so that no text is refused for a copy's sake. */
const spareBytes = 64 * 1024 * 1024
/** Pages between two waits for the disk, 1 MB: whatever the desk writes meanwhile waits for no more than these (ext4, data=ordered). */
const pagesAtOnce = 256
/** For so many times as long as a step took the disk is left to the desk. */
const rest = 1

export type Copying = {
  /** Epoch ms. */
  readonly at: number
  /** The schema that the database is about to get. */
  readonly before?: number
  /** Bytes that all copies together may have. */
  readonly most: number
}

/**
 * Copies a database by SQLite's online backup, and checks the copy before it counts.
 * @returns false when the copy is not good: then the database itself is to be looked at
 */
export async function copyDatabase({ file, copies }: Layout, { at, before, most }: Copying): Promise<boolean> {
  mkdirSync(copies, { recursive: true })
  requireRoom(file, copies)
  const named = join(copies, copyName(at, before))
  const partial = `${named}${partialEnding}`
  const source = openToRead(file)
  try {
    // An open transaction holds the state that it sees: without it each commit of the desk would make the backup begin anew.
    source.exec('BEGIN')
    const version = versionOf(source)
    const journal = newestEntry(source)?.seq ?? 0
    await backUp(source, partial)
    if (faultInCopy(partial, version, copies, journal)) return false
    writeSeal(sealOf(partial), sealOfCopy(partial, journal))
    // The seal goes first: a copy without one is none.
    renameSync(sealOf(partial), sealOf(named))
    renameSync(partial, named)
  } finally {
    source.close()
    removeDatabase(partial)
  }
  syncFolder(copies)
  removeOldCopies(copies, most)
  return true
}

/** Throws while the disk is too full for a copy. */
function requireRoom(file: string, folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < 2 * statSync(file).size + spareBytes) throw Object.assign(new Error('There is no room for a copy of the database.'), { code: 'ENOSPC' })
}

/** Puts each step on the disk before the next, and rests between them. */
async function backUp(source: Db, partial: string): Promise<void> {
  const clock = new Int32Array(new SharedArrayBuffer(4))
  const descriptor = openSync(partial, 'a')
  let steppedAt = performance.now()
  try {
    await source.backup(partial, {
      progress() {
        fdatasyncSync(descriptor)
        Atomics.wait(clock, 0, 0, rest * (performance.now() - steppedAt))
        steppedAt = performance.now()
        return pagesAtOnce
      },
    })
  } finally {
    closeSync(descriptor)
  }
}

function faultInCopy(partial: string, version: number, copies: string, journal: number): Fault | undefined {
  // A copy in WAL mode could not be read without files beside it. SQLite tries a table's CHECKs only where it may write.
  const db = new Database(partial, { fileMustExist: true })
  try {
    db.pragma('journal_mode = DELETE')
    return faultIn(db, version, copiesIn(copies), journal)
  } finally {
    db.close()
  }
}
