/**
 * Repairs a damaged database without asking: the newest good copy, and on top of it what can be read of the damaged file, which is
 * kept. The repaired database is complete and on the disk before it takes the damaged one's place, so that a crash at any moment
 * leaves either the damaged file, to be repaired anew, or the repaired one.
 */
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openToRead } from '../database.ts'
import type { Fault } from './check.ts'
import { copiesIn, isGood } from './copies.ts'
import { syncFolder } from './durable.ts'
import { moveDatabase, removeDatabase, sealOf, stampOf, type Layout } from './layout.ts'
import { rebuild } from './rebuild.ts'
import { lastRepair, type Repair } from './report.ts'
import { fits, readSeal } from './seal.ts'

/**
 * Repairs the database, which must be closed.
 *
 * @param at epoch ms
 * @throws what SQLite or the system says when the repaired database cannot be written; the damaged one is as it was then
 */
export function repairDesk(layout: Layout, fault: Fault, at: number): Repair {
  const folder = join(layout.damaged, stampOf(at))
  const copies = copiesIn(layout.copies)
  const good = copies.find(isGood)
  const bad = copies.slice(0, good ? copies.indexOf(good) : undefined)
  removeRests(layout)
  try {
    const repair = rebuild(layout, { fault, at, folder }, good)
    for (const { file } of bad) putAside(file, folder)
    putAside(layout.file, folder)
    takePlace(layout)
    return repair
  } finally {
    removeRests(layout)
  }
}

/** Ends a repair that was interrupted when the damaged file was out of its place already; undefined when there is none. */
export function finishRepair(layout: Layout): Repair | undefined {
  if (!existsSync(layout.repaired) || existsSync(layout.file)) return undefined
  const seal = readSeal(sealOf(layout.repaired))
  if (seal?.state !== 'closed' || !fits(layout.repaired, seal)) return undefined
  const db = openToRead(layout.repaired)
  const repair = lastRepair(db)!
  db.close()
  putAside(layout.file, repair.folder)
  takePlace(layout)
  removeRests(layout)
  return repair
}

/** Moves a database, or a copy, with all that lies beside it. The file itself goes first: see `finishRepair`. */
function putAside(file: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  moveDatabase(file, (part) => join(folder, basename(part)))
  syncFolder(folder)
}

/** Nothing of the old database lies there any more: its write-ahead log would be played into the new file. */
function takePlace({ repaired, file, seal, folder }: Layout): void {
  renameSync(repaired, file)
  renameSync(sealOf(repaired), seal)
  syncFolder(folder)
}

function removeRests({ repaired, scratch }: Layout): void {
  removeDatabase(repaired)
  removeDatabase(scratch)
}
