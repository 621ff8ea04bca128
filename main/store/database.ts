/** Opens the database file: pragmas, then every migration that it lacks, each with its mark in one transaction. */
import Database from 'better-sqlite3'
import ground from './migrations/0001-ground.sql?raw'

export type Db = Database.Database

/** Released migrations, in order; the position is the schema's version. A released entry is never edited. */
export const migrations: readonly string[] = [ground]

/** The file was written by a newer Textdesk; opening it could lose what this version does not know of. */
export class NewerDatabaseError extends Error {
  constructor(found: number) {
    super(`This desk was last opened by a newer Textdesk (schema ${found}, this version knows ${migrations.length}). Nothing was changed. Install the newer version to go on.`)
    this.name = 'NewerDatabaseError'
  }
}

/**
 * Opens or creates the database.
 * @param file path, or `:memory:`
 * @throws NewerDatabaseError when the file's schema is from a later version
 */
export function openDatabase(file: string): Db {
  const db = new Database(file)
  try {
    db.pragma('journal_mode = WAL')
    // WAL alone reopens with NORMAL, which may forget the last commits on power loss; a taken text must survive that.
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    migrate(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function migrate(db: Db): void {
  const version = db.pragma('user_version', { simple: true }) as number
  if (version > migrations.length) throw new NewerDatabaseError(version)
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue
    db.transaction(() => {
      db.exec(sql)
      db.pragma(`user_version = ${index + 1}`)
    })()
  }
}
