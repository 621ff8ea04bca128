/** What SQLite's and the system's error codes mean for the desk. Codes: https://sqlite.org/rescode.html, and Node's names of errno. */
import Database from 'better-sqlite3'

/**
 * `full`: no space. `readonly`: the folder or the file may not be written. `locked`: another program holds the file.
 * `failing`: the disk reports errors. `damaged`: the file is no longer what SQLite wrote.
 */
export type StoreTrouble = 'full' | 'readonly' | 'locked' | 'failing' | 'damaged'

/** Beginnings of codes; the first that fits counts. */
const meanings: readonly (readonly [string, StoreTrouble])[] = [
  ['SQLITE_FULL', 'full'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['SQLITE_READONLY', 'readonly'],
  ['SQLITE_CANTOPEN', 'readonly'],
  ['SQLITE_PERM', 'readonly'],
  ['SQLITE_AUTH', 'readonly'],
  ['EACCES', 'readonly'],
  ['EPERM', 'readonly'],
  ['EROFS', 'readonly'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_PROTOCOL', 'locked'],
  ['EBUSY', 'locked'],
  // The file ends before its pages do.
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  ['SQLITE_IOERR', 'failing'],
  ['EIO', 'failing'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
]

/** What the machine cannot do for the database; undefined for an error that has another cause, such as a fault of ours. */
export function storeTroubleOf(error: unknown): StoreTrouble | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? meanings.find(([beginning]) => code.startsWith(beginning))?.[1] : undefined
}

/**
 * Whether an error met while a database is looked over means that it is damaged. A table that is not there or a schema that makes
 * no sense is told as the plain SQLITE_ERROR, which elsewhere is a fault of ours.
 */
export function isDamage(error: unknown): boolean {
  return storeTroubleOf(error) === 'damaged' || (error instanceof Database.SqliteError && error.code === 'SQLITE_ERROR')
}
