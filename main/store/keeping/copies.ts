/** The copies of the database: which there are, which of them are good, and which may go. */
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openToRead, versionOf } from '../database.ts'
import { isDamage } from '../trouble.ts'
import { momentOf, removeDatabase, sealOf, stampOf } from './layout.ts'
import { surplus, type Kept } from './retention.ts'
import { fits, readSeal, type ClosedSeal } from './seal.ts'
import { isTableSound, tablesWithPages } from './sound.ts'

export type Copy = Kept & {
  readonly file: string
  readonly seal: ClosedSeal
}

/** A copy that is being made. It gets its name when it is known to be good. */
export const PARTIAL = '.partial'

/** @param before the schema version that the database is about to get */
export const copyName = (at: number, before?: number): string => `${stampOf(at)}${before === undefined ? '' : `-before-${before}`}.sqlite`

/** All copies that are sealed and have the sealed size, newest state first. Whether their bytes fit is asked when one is used. */
export function copiesIn(folder: string): readonly Copy[] {
  const copies = namesIn(folder).flatMap((name) => copyAt(folder, name) ?? [])
  // By what they hold: a clock may have been set back between two copies.
  return copies.toSorted((a, b) => b.seal.journal - a.seal.journal || b.at - a.at)
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function copyAt(folder: string, name: string): Copy | undefined {
  const [, stamp = '', before] = /^(.+?)(-before-\d+)?\.sqlite$/.exec(name) ?? []
  const at = momentOf(stamp)
  const file = join(folder, name)
  const seal = at === undefined ? undefined : readSeal(sealOf(file))
  if (at === undefined || seal?.state !== 'closed' || statSync(file).size !== seal.size) return undefined
  return { at, kind: before === undefined ? 'rolling' : 'migration', file, seal }
}

/** Whether a copy is byte for byte what was made, and a whole database that this version can read. */
export function isGood(copy: Copy): boolean {
  if (!fits(copy.file, copy.seal)) return false
  const db = openToRead(copy.file)
  try {
    versionOf(db)
    return tablesWithPages(db).every((table) => isTableSound(db, table))
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  } finally {
    db.close()
  }
}

/** Removes the copies that need not be kept, and what an interrupted copy left. */
export function removeOldCopies(folder: string): void {
  for (const copy of surplus(copiesIn(folder))) removeDatabase(copy.file)
  const names = namesIn(folder)
  const isRest = (name: string) => name.includes(PARTIAL) || (name.endsWith(sealOf('')) && !names.includes(basename(name, sealOf(''))))
  for (const name of names) if (isRest(name)) rmSync(join(folder, name), { force: true })
}

/** Gives a copy that is on the disk, with its seal, its name. The seal goes first: a copy without one is none. */
export function nameCopy(partial: string, file: string): void {
  renameSync(sealOf(partial), sealOf(file))
  renameSync(partial, file)
}
