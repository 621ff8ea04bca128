/** Whether a database is what SQLite and Textdesk write: its header, its pages, its schema. */
import { createHash } from 'node:crypto'
import { readSync } from 'node:fs'
import type { Db } from '../file/database.ts'
import { withFile } from '../file/durable.ts'
import fingerprints from './fingerprints.json' with { type: 'json' }

/** Textdesk never changes SQLite's default. */
export const pageBytes = 4096

/**
 * The header of every database of ours in hex (https://sqlite.org/fileformat2.html, 1.3); SQLite's own checks pass over most of it. Written in
 * WAL mode, or in rollback mode as copies are; schema format and encoding are 0 until the first table is made. There is a first free page when any is free.
 */
const ourHeader = /^53514c69746520666f726d61742033001000(0202|0101)00402020.{16}(?:0{16}|(?!0{8}).{8}(?!0{8}).{8}).{8}0000000[04]0{16}0000000[01].{8}0{56}/

/** Whether the header of a file that is not empty is one of ours. To be called while the file is closed. */
export function hasSoundHeader(file: string): boolean {
  const header = Buffer.alloc(100)
  withFile(file, 'r', (descriptor) => readSync(descriptor, header))
  return ourHeader.test(header.toString('hex'))
}

/** Up to this size every index is compared with what it indexes, which takes five times as long. */
const thoroughBytes = 64 * 1024 * 1024

/**
 * Whether SQLite finds nothing wrong with pages, rows and indexes. The CHECKs of the tables are tried only where the connection may write.
 * @throws SqliteError when it cannot even be read
 */
export function isSound(db: Db): boolean {
  const isLarge = (db.pragma('page_count', { simple: true }) as number) * pageBytes > thoroughBytes
  if (!isLarge) return db.pragma('integrity_check', { simple: true }) === 'ok'
  const tables = db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0`).pluck().all()
  // One at a time, so that the log of a desk in use can be folded in between.
  return tables.every((table) => db.pragma(`quick_check(${table})`, { simple: true }) === 'ok')
}

/** Whether tables, indexes and triggers are those of a version of ours. */
export const hasSchemaOf = (db: Db, version: number): boolean => fingerprints[version] === fingerprintOf(db)

/** SHA-256 in hex of all that makes up a database's schema. */
export function fingerprintOf(db: Db): string {
  const schema = db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').raw().all()
  return createHash('sha256').update(JSON.stringify(schema)).digest('hex')
}
