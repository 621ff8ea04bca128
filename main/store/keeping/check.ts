/** Looks the database over before it is opened for writing, and names what is wrong with it. */
import { existsSync, statSync } from 'node:fs'
import { isNewer, migrations, NewerDatabaseError, openToRead, versionOf, type Db } from '../database.ts'
import { journalStore } from '../journal.ts'
import { isDamage } from '../trouble.ts'
import { continues } from './compare.ts'
import { copiesIn, type Copy } from './copies.ts'
import { digestOf } from './durable.ts'
import type { Layout } from './layout.ts'
import { fits, readSeal, type ClosedSeal } from './seal.ts'
import { hasItsSchema, hasSoundHeader, headerOf, isSound, isTableSound, tablesWithPages } from './sound.ts'

/**
 * `gone`: the file is not there, or empty. `changed`: it is not what was sealed. `foreign-log`: it is, but a write-ahead log of
 * something else lies beside it. `unreadable`: SQLite cannot read it. `unsound`: SQLite's check finds faults. `schema`: its tables
 * are not ours. `differs`: what never changes is not as in the newest good copy. `chain`: an entry of the journal was changed.
 * `behind`: entries that were committed are missing at the journal's end. `met`: damage showed while it was in use.
 */
export type Fault = 'gone' | 'changed' | 'foreign-log' | 'unreadable' | 'unsound' | 'schema' | 'differs' | 'chain' | 'behind' | 'met'

/** Up to this size every index is compared with what it indexes; above it that would take longer than an agent waits. */
const THOROUGH_BYTES = 32 * 1024 * 1024

/**
 * What is wrong with the database; undefined when nothing is, or when there is none yet. Nothing is written.
 *
 * @throws NewerDatabaseError when a later Textdesk has written it; what SQLite or the system says when it cannot be looked at
 */
export function faultOf(layout: Layout): Fault | undefined {
  const seal = readSeal(layout.seal)
  const mark = seal?.journal ?? 0
  const copies = copiesIn(layout.copies)
  if (!existsSync(layout.file) || statSync(layout.file).size === 0) {
    return copies.length > 0 || mark > 0 ? 'gone' : undefined
  }
  if (seal?.state === 'closed') return faultOfSealed(layout, seal)
  const fault = faultOfUnsealed(layout.file, copies, mark)
  // Also looked at when damage was met: a later Textdesk's file is none of ours to repair.
  return seal?.state === 'damaged' ? 'met' : fault
}

function faultOfSealed({ file, wal }: Layout, seal: ClosedSeal): Fault | undefined {
  if (fits(file, seal)) return existsSync(wal) && statSync(wal).size > 0 ? 'foreign-log' : undefined
  const version = headerOf(file).readInt32BE(VERSION_AT)
  if (isNewer(version) && !isOnlyItsVersion(file, seal)) throw new NewerDatabaseError(version)
  return 'changed'
}

/** Offset of the schema's version in a database's header (https://sqlite.org/fileformat2.html, 1.3). */
const VERSION_AT = 60

/** Whether a sealed file differs in its version alone: SQLite would have changed more of it. */
function isOnlyItsVersion(file: string, seal: ClosedSeal): boolean {
  return digestOf(file, (chunk, at) => void (at === 0 && chunk.writeInt32BE(migrations.length, VERSION_AT))) === seal.sha256
}

/** @param mark the newest journal entry that is known to be committed, 0 when none is */
function faultOfUnsealed(file: string, copies: readonly Copy[], mark: number): Fault | undefined {
  // Before the file is opened: closing it a second time would take SQLite's locks away.
  const hasGoodHeader = hasSoundHeader(file)
  const isLarge = statSync(file).size > THOROUGH_BYTES
  return looked(file, (db) => {
    if (versionOf(db) === 0 && copies.length === 0 && mark === 0) return undefined
    if (!hasGoodHeader) return 'unreadable'
    if (!(isLarge ? tablesWithPages(db).every((table) => isTableSound(db, table)) : isSound(db))) return 'unsound'
    if (!hasItsSchema(db)) return 'schema'
    const reached = newestAgreeing(file, copies)
    if (reached === undefined) return 'differs'
    const journal = journalStore(db)
    if (journal.firstBroken(reached) !== undefined) return 'chain'
    return (journal.newest()?.seq ?? 0) < mark ? 'behind' : undefined
  })
}

/** Looks at a database by a connection of its own; one that cannot be read is `unreadable`. */
function looked(file: string, look: (db: Db) => Fault | undefined): Fault | undefined {
  let db: Db | undefined
  try {
    db = openToRead(file)
    return look(db)
  } catch (error) {
    if (isDamage(error)) return 'unreadable'
    throw error
  } finally {
    db?.close()
  }
}

/** The journal entry up to which the database is known to be right, 0 without a good copy; undefined when it contradicts one. */
function newestAgreeing(file: string, copies: readonly Copy[]): number | undefined {
  for (const copy of copies) {
    if (!looked(file, (db) => (continues(db, copy.file) ? undefined : 'differs'))) return copy.seal.journal
    if (fits(copy.file, copy.seal)) return undefined
  }
  return 0
}
