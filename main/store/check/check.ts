/** Looks the database over and names what is wrong with it: at a glance before it is opened, and whole while it is in use. */
import { existsSync, rmSync, statSync } from 'node:fs'
import { isNewer, migrations, NewerDatabaseError, readIn, type Db } from '../file/database.ts'
import { journalStore, newestEntry } from '../file/journal.ts'
import type { Layout } from '../file/layout.ts'
import { readSeal } from '../file/seal.ts'
import { isDamage } from '../file/trouble.ts'
import { agreesUpTo } from './compare.ts'
import { copiesIn, type Copy } from './copies.ts'
import { hasSchemaOf, hasSoundHeader, isSound, pageBytes } from './integrity.ts'

/**
 * `gone`: the file is not there, or empty. `cut`: it is shorter than it was, or than it says. `unreadable`: SQLite cannot read it.
 * `unsound`: SQLite's check finds faults. `schema`: its tables are not ours. `differs`: what never changes is not as in the newest good
 * copy. `chain`: an entry of the journal was changed. `behind`: entries that were committed are missing at the journal's end.
 * `met`: damage showed while it was in use.
 */
export type Fault = 'gone' | 'cut' | 'unreadable' | 'unsound' | 'schema' | 'differs' | 'chain' | 'behind' | 'met'

/** What takes its time and has to be done before the database can be opened. */
export type Work = { readonly kind: 'repair'; readonly fault: Fault } | { readonly kind: 'migrate' }

/**
 * What has to be done with the database, at a glance: its header, its size, its schema and the journal's end. As little is read of a large
 * file as of a small one. Undefined when nothing has, or when there is none yet.
 *
 * @throws NewerDatabaseError when a later Textdesk has written it; what SQLite or the system says when it cannot be looked at
 */
export function workAt({ file, wal, shm, seal, copies }: Layout): Work | undefined {
  const known = readSeal(seal)
  const mark = known?.journal ?? 0
  const isEmpty = (): Work | undefined => (mark > 0 || copiesIn(copies).length > 0 ? repairOf('gone') : undefined)
  if (!existsSync(file) || statSync(file).size === 0) return isEmpty()
  // Before the file is opened: closing it a second time would take SQLite's locks away.
  const isOurs = hasSoundHeader(file)
  const bytes = statSync(file).size
  // Beside a file that was closed a log is not its own, and would be played into it.
  if (known?.state === 'closed') for (const part of [wal, shm]) rmSync(part, { force: true })
  const isLogged = existsSync(wal) && statSync(wal).size > 0
  return read<Work | undefined>(repairOf('unreadable'), () => readIn(file, (db) => {
    const version = db.pragma('user_version', { simple: true }) as number
    // Each version has another schema, so that one of our own with a later number is a damaged byte.
    if (isNewer(version)) {
      if (hasSchemaOf(db, migrations.length)) return repairOf('unreadable')
      throw new NewerDatabaseError(version)
    }
    if (known?.state === 'damaged') return repairOf('met')
    if (!isOurs) return repairOf('unreadable')
    const pages = db.pragma('page_count', { simple: true }) as number
    if (!isLogged && (known?.state === 'closed' ? known.size !== bytes : pages * pageBytes > bytes)) return repairOf('cut')
    if (!hasSchemaOf(db, version)) return repairOf('schema')
    if (version === 0) return isEmpty()
    if ((newestEntry(db)?.seq ?? 0) < mark) return repairOf('behind')
    return version < migrations.length ? { kind: 'migrate' } : undefined
  }))
}

const repairOf = (fault: Fault): Work => ({ kind: 'repair', fault })

/**
 * What is wrong with a database, all of it looked through.
 * @param db may be in use, and may write: it is only read
 * @param mark the newest journal entry that is known to be committed
 */
export function faultIn(db: Db, version: number, copies: readonly Copy[], mark: number): Fault | undefined {
  return read<Fault | undefined>('unreadable', () => {
    if (!isSound(db)) return 'unsound'
    if (!hasSchemaOf(db, version)) return 'schema'
    const reached = agreesUpTo(db, copies)
    if (reached === undefined) return 'differs'
    const journal = journalStore(db)
    if (journal.firstBroken(reached) !== undefined) return 'chain'
    return (journal.newest()?.seq ?? 0) < mark ? 'behind' : undefined
  })
}

/** @param damaged the answer when SQLite can't read it */
function read<T>(damaged: T, look: () => T): T {
  try {
    return look()
  } catch (error) {
    if (isDamage(error)) return damaged
    throw error
  }
}
