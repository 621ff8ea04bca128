/** Builds a good database out of the newest good copy and what can be read of the damaged file. */
import { copyFileSync, existsSync, statSync } from 'node:fs'
import { openDatabase, type Db } from '../database.ts'
import { newestEntry } from '../journal.ts'
import type { Copy } from './copies.ts'
import { syncFile } from './durable.ts'
import { sealOf, type Layout } from './layout.ts'
import { mend } from './mend.ts'
import { mergeInto, type Saved } from './merge.ts'
import { noteRepair, type Repair } from './report.ts'
import { adoptScratch, makeScratch, openScratch } from './scratch.ts'
import { readSeal, sealFor, writeSeal } from './seal.ts'

/** What is known before the rebuilding. */
export type Case = Pick<Repair, 'fault' | 'at' | 'folder'>

/**
 * Makes the repaired database beside the damaged one, puts it on the disk and seals it.
 * @param copy the newest good one
 */
export function rebuild(layout: Layout, found: Case, copy: Copy | undefined): Repair {
  const { file, repaired, scratch } = layout
  const isThere = existsSync(file) && statSync(file).size > 0
  const isItself = found.fault === 'behind' || found.fault === 'foreign-log'
  if (isThere) makeScratch(layout, found.fault !== 'foreign-log')
  if (isItself) adoptScratch(scratch, repaired)
  else if (copy) copyFileSync(copy.file, repaired)
  const origin = isItself ? ({ from: 'itself' } as const) : copy ? ({ from: 'copy', copyAt: copy.at } as const) : ({ from: 'nothing' } as const)

  const db = openDatabase(repaired)
  const wreck = isThere && !isItself ? openScratch(scratch, copy) : undefined
  let repair: Repair
  let journal: number
  try {
    repair = db.transaction(() => fill(db, wreck, { ...found, ...origin }, readSeal(layout.seal)?.journal))()
    journal = newestEntry(db)!.seq
    db.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    wreck?.close()
    db.close()
  }
  syncFile(repaired)
  writeSeal(sealOf(repaired), sealFor(repaired, journal))
  return repair
}

/** @param mark the newest journal entry that was committed, where that is known */
function fill(db: Db, wreck: Db | undefined, start: Case & Pick<Repair, 'from' | 'copyAt'>, mark: number | undefined): Repair {
  const known = db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM message').pluck().get()!
  const saved = wreck ? mergeInto(db, wreck) : nothingSaved
  const newest = newestEntry(db)?.seq ?? 0
  const hasGaps = saved.hasGaps || newest < (mark ?? 0) || (start.fault === 'gone' && mark === undefined)
  // Arrivals that were lost come again from the carrier, when the inbox begins where the desk did.
  if (start.from === 'nothing' && hasGaps) db.exec('UPDATE cursor SET at = floor')
  const waiting = mend(db, { at: start.at, rev: newest + 1, known })
  const repair = { ...start, texts: saved.texts, rows: saved.rows, hasGaps, waiting }
  noteRepair(db, repair)
  return repair
}

const nothingSaved: Saved = { entries: 0, texts: 0, rows: 0, hasGaps: false }
