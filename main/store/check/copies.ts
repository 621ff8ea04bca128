/** The copies of the database: which there are, which of them are good, and which may go. */
import { readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isNewer, readIn } from '../file/database.ts'
import { momentOf, removeDatabase, sealOf, stampOf } from '../file/layout.ts'
import { fits, readSeal, type Seal } from '../file/seal.ts'

export type Copy = {
  /** Epoch ms. */
  readonly at: number
  /** `migration`: made before the schema changed. */
  readonly kind: 'rolling' | 'migration'
  readonly file: string
  readonly seal: Seal
}

/** A copy that is being made. It gets its name when it is known to be good. */
export const partialEnding = '.partial'
const dayMs = 24 * 3_600_000
const mostCopies = 3

/** @param before the schema version that the database is about to get */
export const copyName = (at: number, before?: number): string => `${stampOf(at)}${before === undefined ? '' : `-before-${before}`}.sqlite`

/** All copies that are sealed and have the sealed size, newest state first. Whether their bytes fit is asked when one is used. */
export function copiesIn(folder: string): readonly Copy[] {
  const copies = namesIn(folder).flatMap((name) => copyAt(folder, name) ?? [])
  // By what they hold: a clock may have been set back between two copies.
  return copies.toSorted((a, b) => b.seal.journal - a.seal.journal || b.at - a.at)
}

/** The names in a folder, which need not be there. */
export function namesIn(folder: string): readonly string[] {
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
  if (at === undefined || seal?.sha256 === undefined || statSync(file).size !== seal.size) return undefined
  return { at, kind: before === undefined ? 'rolling' : 'migration', file, seal }
}

/** Whether a copy is byte for byte what was checked and sealed, and of a version that this one can read. */
export const isGood = ({ file, seal }: Copy): boolean => fits(file, seal) && !readIn(file, (db) => isNewer(db.pragma('user_version', { simple: true }) as number))

/**
 * The copies that are kept: the newest, one of a day before, and the one before the last change of the schema, as far as there is room.
 * Copies come by the hour, so that the one of a day before is two days old when the next takes its place.
 *
 * @param copies newest first
 * @param most bytes of all together; the newest is kept in any case
 */
export function kept(copies: readonly Copy[], most: number): readonly Copy[] {
  const [newest, ...others] = copies.filter(({ kind }) => kind === 'rolling')
  const age = ({ at }: Copy): number => newest!.at - at
  const ofDayBefore = others.find((copy) => age(copy) >= dayMs && age(copy) < 2 * dayMs) ?? others.findLast((copy) => age(copy) < dayMs) ?? others[0]
  const wanted = [newest, ofDayBefore, copies.find(({ kind }) => kind === 'migration')].filter((copy) => copy !== undefined)
  let bytes = 0
  return wanted.slice(0, mostCopies).filter((copy, index) => (bytes += copy.seal.size!) <= most || index === 0)
}

/** Removes the copies that need not be kept, and what an interrupted copy left. */
export function removeOldCopies(folder: string, most: number): void {
  const copies = copiesIn(folder)
  const stays = kept(copies, most)
  for (const copy of copies) if (!stays.includes(copy)) removeDatabase(copy.file)
  const names = namesIn(folder)
  const isRest = (name: string) => name.includes(partialEnding) || (name.endsWith(sealOf('')) && !names.includes(basename(name, sealOf(''))))
  for (const name of names) if (isRest(name)) rmSync(join(folder, name), { force: true })
}
