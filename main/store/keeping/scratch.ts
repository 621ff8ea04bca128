/** A double of the damaged database, made fit to be read: with a header that SQLite accepts and a schema that leads to the tables. */
import { closeSync, copyFileSync, constants, existsSync, ftruncateSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import Database from 'better-sqlite3'
import { migrations, openToRead, versionOf, type Db } from '../database.ts'
import { isDamage } from '../trouble.ts'
import type { Copy } from './copies.ts'
import { moveDatabase, type Layout } from './layout.ts'
import { hasItsSchema, HEADER_BYTES, headerOf, PAGE_BYTES } from './sound.ts'

/** Copies the damaged file, with its write-ahead log when that belongs to it. Where the file system can, no bytes are moved. */
export function makeScratch({ file, wal, scratch }: Layout, withLog: boolean): void {
  copyFileSync(file, scratch, constants.COPYFILE_FICLONE)
  if (withLog && existsSync(wal)) copyFileSync(wal, `${scratch}-wal`, constants.COPYFILE_FICLONE)
}

/** Makes a scratch file the repaired database. */
export function adoptScratch(scratch: string, repaired: string): void {
  moveDatabase(scratch, (part) => part.replace(scratch, repaired))
}

/**
 * Opens a scratch file so that whatever lies behind an intact way can be read.
 * @param copy the newest good copy: what leads to the tables lies on the same pages there
 */
export function openScratch(scratch: string, copy: Copy | undefined): Db {
  mendHeader(scratch)
  const db = new Database(scratch)
  if (leadsToTables(db) || copy?.kind !== 'rolling') return db
  db.close()
  graftSchema(scratch, copy.file)
  mendHeader(scratch)
  return new Database(scratch)
}

function leadsToTables(db: Db): boolean {
  try {
    return hasItsSchema(db)
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  }
}

/**
 * Writes the header as it must be (https://sqlite.org/fileformat2.html, 1.3). The file's size counts, not what the header says of
 * it; free pages are forgotten, for nothing is written here.
 */
function mendHeader(file: string): void {
  const pages = Math.ceil(statSync(file).size / PAGE_BYTES)
  const header = headerOf(file)
  const version = header.readInt32BE(60)
  header.write('SQLite format 3\0', 'latin1')
  header.writeUInt16BE(PAGE_BYTES, 16)
  header.set([2, 2, 0, 64, 32, 32], 18)
  header.writeUInt32BE(pages, 28)
  header.fill(0, 32, 40)
  header.writeUInt32BE(4, 44)
  header.fill(0, 48, 56)
  header.writeUInt32BE(1, 56)
  header.writeInt32BE(version > 0 && version <= migrations.length ? version : migrations.length, 60)
  header.fill(0, 64, 92)
  // The size above counts only while these two are the same.
  header.copy(header, 92, 24, 28)
  withFile(file, (descriptor) => {
    ftruncateSync(descriptor, pages * PAGE_BYTES)
    writeSync(descriptor, header, 0, HEADER_BYTES, 0)
  })
}

/** Puts the pages that hold the schema in place of the damaged ones. Tables stay where they are until the schema changes. */
function graftSchema(scratch: string, copy: string): void {
  const db = openToRead(copy)
  const pages = versionOf(db) === migrations.length ? db.prepare<[], number>(`SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'`).pluck().all() : []
  db.close()
  const page = Buffer.alloc(PAGE_BYTES)
  withFile(copy, (from) => withFile(scratch, (to) => {
    for (const number of pages) {
      const at = (number - 1) * PAGE_BYTES
      readSync(from, page, 0, PAGE_BYTES, at)
      writeSync(to, page, 0, PAGE_BYTES, at)
    }
  }))
}

function withFile(file: string, work: (descriptor: number) => void): void {
  const descriptor = openSync(file, 'r+')
  try {
    work(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
