/** Opens the database file: pragmas, then every migration that it lacks, each with its mark in one transaction. */
import Database from 'better-sqlite3'
import { addFunctions } from './functions.ts'
import { putOut } from './pictures.ts'

/**
 * A bound value that is compared stands behind a plus (`id = +?`), one that limits before (`LIMIT ? + 0`). SQLite may look at a bare one while it plans
 * (sqlite3VdbeSetVarmask), and then plans the statement anew for each value: 15 to 110 µs, some fifty times what the row itself takes.
 */
export type Db = Database.Database

const migrationFiles = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true })

/** Released migrations, in the order of their numbers; the position is the schema's version. A released entry is never edited. */
export const migrations: readonly string[] = Object.keys(migrationFiles).toSorted().map((name) => migrationFiles[name]!)
/** What a migration needs that SQL cannot do, before its statements, by the version it leads to. */
const before: Readonly<Record<number, (db: Db) => void>> = { 4: putOut }

/** A greater number in the file's header is no version of a later Textdesk but a damaged byte. */
const greatestVersion = 1000
const cacheKilobytes = 65_536
/** So long is waited for another program that holds the file; the window stands still meanwhile. */
const busyMs = 1000

/** The file was written by a newer Textdesk; opening it could lose what this version does not know of. */
export class NewerDatabaseError extends Error {
  /** Its schema, and the newest that is known here. */
  readonly found: number
  readonly known = migrations.length

  constructor(found: number) {
    super(`The schema is ${found}, and ${migrations.length} is the newest that is known.`)
    this.name = 'NewerDatabaseError'
    this.found = found
  }
}

/**
 * Opens or creates the database.
 * @param file path, `:memory:`, or the bytes of one, of which nothing is kept
 * @param beforeChange called with the connection and the file's schema version before anything is written
 * @throws NewerDatabaseError when the file's schema is from a later version
 */
export function openDatabase(file: string | Buffer, beforeChange?: (db: Db, version: number) => void): Db {
  const db = new Database(file, { timeout: busyMs })
  try {
    addFunctions(db)
    const version = versionOf(db)
    beforeChange?.(db, version)
    db.pragma('journal_mode = WAL')
    // WAL alone reopens with NORMAL, which may forget the last commits on power loss. The desk's own connection has another way (log/lasting.ts).
    db.pragma('synchronous = FULL')
    // What a busy minute touches of a large file; less is taken of a small one.
    db.pragma(`cache_size = ${-cacheKilobytes}`)
    migrate(db, version)
    db.pragma('foreign_keys = ON')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Opens a database that is only looked at. */
export const openToRead = (file: string): Db => new Database(file, { readonly: true, fileMustExist: true, timeout: busyMs })

/** Looks into a database by a connection of its own. */
export function readIn<T>(file: string, look: (db: Db) => T): T {
  const db = openToRead(file)
  try {
    return look(db)
  } finally {
    db.close()
  }
}

/**
 * The file's schema version, 0 for an empty one. A number that no Textdesk writes is returned as it is.
 * @throws NewerDatabaseError when it is from a later version
 */
export function versionOf(db: Db): number {
  const version = db.pragma('user_version', { simple: true }) as number
  if (isNewer(version)) throw new NewerDatabaseError(version)
  return version
}

/** The names of a table's columns, as this database has them: one of an earlier version lacks some. */
export const columnsOf = (db: Db, table: string): readonly string[] => (db.pragma(`table_info(${table})`) as readonly { readonly name: string }[]).map(({ name }) => name)

/** Whether only a later Textdesk writes this version. */
export const isNewer = (version: number): boolean => version > migrations.length && version <= greatestVersion

/** Foreign keys must be off: a table that is written anew is dropped for a moment. They are checked before each commit. */
function migrate(db: Db, version: number): void {
  db.pragma('foreign_keys = OFF')
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue
    db.transaction(() => {
      before[index + 1]?.(db)
      db.exec(sql)
      if ((db.pragma('foreign_key_check') as unknown[]).length > 0) throw new Error(`Migration ${index + 1} left rows without their parents.`)
      db.pragma(`user_version = ${index + 1}`)
    })()
  }
}
