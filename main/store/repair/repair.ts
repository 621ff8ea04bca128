/**
 * Repairs a damaged database without asking: the newest good copy, and on top of it what can be read of the damaged file, which is
 * kept. The repaired database is complete and on the disk before it takes the damaged one's place, so that a crash at any moment
 * leaves either the damaged file, to be repaired anew, or the repaired one.
 */
import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Fault } from '../check/check.ts'
import { copiesIn, isGood, namesIn, type Copy } from '../check/copies.ts'
import { openDatabase, openToRead, readIn, type Db } from '../file/database.ts'
import { syncFile, syncFolder } from '../file/durable.ts'
import { newestEntry } from '../file/journal.ts'
import { bytesIn, removeDatabase, stampOf, type Layout } from '../file/layout.ts'
import { readSeal, writeSeal } from '../file/seal.ts'
import { graft } from './graft.ts'
import { mend } from './mend.ts'
import { noteRepair, type Repair } from './report.ts'
import { rescue, type Saved } from './rescue.ts'

/**
 * Repairs the database, which must be closed.
 *
 * @param at epoch ms
 * @throws what SQLite or the system says when the repaired database cannot be written; the damaged one is as it was then
 */
export function repairDesk(layout: Layout, fault: Fault, at: number): Repair {
  const { file, folder, repaired, seal, copies, damaged } = layout
  const mark = readSeal(seal)?.journal
  const found = { fault, at, folder: join(damaged, stampOf(at)) }
  const all = copiesIn(copies)
  // All that SQLite can still read is in order: only what had been in the log is missing.
  if (fault === 'behind' && readIn(file, newestEntry)!.seq >= (all[0]?.seal.journal ?? 0)) {
    const repair = fill(file, { ...found, from: 'itself' }, mark, undefined)
    forgetMark(seal)
    return repair
  }
  removeDatabase(repaired)
  try {
    const good = all.find(isGood)
    for (const bad of all.slice(0, good ? all.indexOf(good) : undefined)) removeDatabase(bad.file)
    const wreck = keepDamaged(layout, found.folder, good)
    if (good) copyFileSync(good.file, repaired, constants.COPYFILE_FICLONE)
    const repair = fill(repaired, { ...found, ...(good ? { from: 'copy', copyAt: good.at } : { from: 'nothing' }) }, mark, wreck)
    syncFile(repaired)
    // The log goes first: it would be played into the new file.
    for (const part of [layout.wal, layout.shm]) rmSync(part, { force: true })
    forgetMark(seal)
    renameSync(repaired, file)
    syncFolder(folder)
    removeOldDamaged(layout)
    return repair
  } finally {
    removeDatabase(repaired)
  }
}

/** The mark of before asks for more than the repaired file has, which would be repaired again for every entry that is missing. */
const forgetMark = (seal: string): void => writeSeal(seal, { state: 'open', journal: 0 })

/** Puts the damaged file into a folder of its own, where it is made fit to be read; undefined when there is none. */
function keepDamaged({ file, wal }: Layout, folder: string, good: Copy | undefined): Db | undefined {
  if (!existsSync(file) || statSync(file).size === 0) return undefined
  mkdirSync(folder, { recursive: true })
  // Where the file system can, no bytes are moved.
  for (const part of [file, wal]) if (existsSync(part)) copyFileSync(part, join(folder, basename(part)), constants.COPYFILE_FICLONE)
  const wreck = join(folder, basename(file))
  graft(wreck, good?.kind === 'rolling' ? good.file : undefined)
  return openToRead(wreck)
}

/**
 * Brings a good state up to date and puts it in order, in one transaction.
 * @param mark the newest journal entry that was committed, where that is known
 */
function fill(file: string, start: Pick<Repair, 'fault' | 'at' | 'folder' | 'from' | 'copyAt'>, mark: number | undefined, wreck: Db | undefined): Repair {
  const db = openDatabase(file)
  // All of a large file goes through it.
  db.pragma('cache_size = -262144')
  try {
    return db.transaction(() => {
      const known = db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM message').pluck().get()!
      const saved: Saved = wreck ? rescue(db, wreck) : { texts: 0, rows: 0, hasGaps: false }
      const newest = newestEntry(db)?.seq ?? 0
      const hasGaps = saved.hasGaps || newest < (mark ?? 0) || (start.fault === 'gone' && mark === undefined)
      // Arrivals that were lost come again from the carrier, when the inbox begins where the desk did.
      if (start.from === 'nothing' && hasGaps) db.exec('UPDATE cursor SET at = floor')
      const repair = { ...start, ...saved, hasGaps, waiting: mend(db, { at: start.at, rev: newest + 1, known }) }
      noteRepair(db, repair)
      return repair
    })()
  } finally {
    wreck?.close()
    db.close()
  }
}

/** Of what was found damaged the newest is kept, and the one before when both are no larger than the database. */
function removeOldDamaged({ file, damaged }: Layout): void {
  const [newest, second, ...others] = namesIn(damaged).toSorted().toReversed().map((name) => join(damaged, name))
  const isRoom = second !== undefined && bytesIn(newest!) + bytesIn(second) <= statSync(file).size
  for (const path of isRoom || second === undefined ? others : [second, ...others]) rmSync(path, { recursive: true, force: true })
}
