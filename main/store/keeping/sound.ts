/** Whether a database is what SQLite and Textdesk write: its header, its pages, its schema. */
import { closeSync, openSync, readSync } from 'node:fs'
import Database from 'better-sqlite3'
import { addFunctions, migrations, versionOf, type Db } from '../database.ts'

/** Textdesk never changes SQLite's default. */
export const PAGE_BYTES = 4096
export const HEADER_BYTES = 100

/**
 * Places of the header that hold one of few values in every database of ours, and that SQLite's own checks pass over
 * (https://sqlite.org/fileformat2.html, 1.3): offset, length, the values.
 */
const fixed: readonly (readonly [number, number, readonly string[]])[] = [
  [0, 16, [Buffer.from('SQLite format 3\0').toString('hex')]],
  [16, 2, ['1000']],
  // Written in WAL mode, or in rollback mode as the copies are; nobody else may write it.
  [18, 2, ['0202', '0101']],
  [20, 4, ['00402020']],
  // Schema format and text encoding, 0 until the first table is made.
  [44, 4, ['00000004', '00000000']],
  [48, 8, ['0000000000000000']],
  [56, 4, ['00000001', '00000000']],
  [64, 8, ['0000000000000000']],
  [72, 20, ['00'.repeat(20)]],
]

/** Whether the header of a file that is not empty is one of ours. To be called while the file is closed. */
export function hasSoundHeader(file: string): boolean {
  const header = headerOf(file)
  return fixed.every(([offset, length, values]) => values.includes(header.toString('hex', offset, offset + length)))
}

/** The first bytes of a file. To be called while it is closed. */
export function headerOf(file: string): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, header)
  } finally {
    closeSync(descriptor)
  }
  return header
}

/**
 * Whether SQLite finds nothing wrong at all: pages, rows, free pages, and that each index says what its table says. The CHECKs of
 * the tables are tried only where the connection may write.
 * @throws SqliteError when it cannot even be read
 */
export const isSound = (db: Db): boolean => said(db, 'integrity_check') === 'ok'

/** Whether the pages and rows of a table, and the pages of its indices, are in order; takes a fifth of the time. Throws as above. */
export const isTableSound = (db: Db, table: string): boolean => said(db, `quick_check(${table})`) === 'ok'

const said = (db: Db, check: string): string => db.prepare<[], string>(`PRAGMA ${check}`).pluck().all().join()

/** Every table that has pages of its own, those of the full-text index too. */
export function tablesWithPages(db: Db): readonly string[] {
  return db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0`).pluck().all()
}

/** Whether tables, indices and triggers are those of the file's version. */
export function hasItsSchema(db: Db): boolean {
  const version = versionOf(db)
  if (version < 0 || version > migrations.length) return false
  const model = new Database(':memory:')
  addFunctions(model)
  try {
    for (const sql of migrations.slice(0, version)) model.exec(sql)
    return schemaText(db) === schemaText(model)
  } finally {
    model.close()
  }
}

function schemaText(db: Db): string {
  return JSON.stringify(db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').raw().all())
}
