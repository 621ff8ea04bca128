/** What is done with the database's files beside the desk: made ready before it is opened, looked after while it is in use. */
import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { faultIn, workAt, type Fault } from '../check/check.ts'
import { copiesIn, removeOldCopies } from '../check/copies.ts'
import { pageBytes } from '../check/integrity.ts'
import { migrations, openDatabase, versionOf } from '../file/database.ts'
import { newestEntry } from '../file/journal.ts'
import { layoutOf, type Layout } from '../file/layout.ts'
import { readSeal } from '../file/seal.ts'
import { repairDesk } from '../repair/repair.ts'
import type { Repair } from '../repair/report.ts'
import { copyDatabase } from './copy.ts'
import { exportJournal } from './journal.ts'

/** `ready`: what has to be done before the database can be opened. `look`: the database in use is looked through, and copied when that is due. */
type Upkeep = {
  readonly kind: 'ready' | 'look'
  /** Path of the database. */
  readonly file: string
  /** Epoch ms. */
  readonly at: number
  /** All copies together may be so many times as large as the database. */
  readonly times: number
}

/** The journal of the database is written to `to`; `partial` lies beside it until it is whole. */
type Export = { readonly kind: 'journal'; readonly file: string; readonly to: string; readonly partial: string }

export type Job = Upkeep | Export

export type Done = {
  /** What was repaired. */
  readonly repair?: Repair | undefined
  /** What is wrong with a database in use. */
  readonly fault?: Fault | undefined
  readonly isCopied?: boolean
  /** How many entries were written. */
  readonly entries?: number
}

/** What a process tells of its job. An error crosses as its parts; the code says what it means (store/file/trouble.ts). */
export type Told = { readonly done: Done } | { readonly failed: { readonly message: string; readonly code?: string | undefined; readonly stack?: string | undefined } }

/** A database of that size is copied every hour, a larger one so much less often. */
const hourlyBytes = 512 * 1024 * 1024
const hourMs = 3_600_000

export async function doJob(job: Job): Promise<Done> {
  if (job.kind === 'journal') return { entries: await exportJournal(job.file, job.to, job.partial) }
  return job.kind === 'ready' ? makeReady(job) : look(job)
}

/** @throws what SQLite or the system says; the database is as it was then */
async function makeReady({ file, at, times }: Upkeep): Promise<Done> {
  const layout = layoutOf(file)
  let repair: Repair | undefined
  for (let work = workAt(layout); work; work = workAt(layout)) {
    if (work.kind === 'repair') repair = repairDesk(layout, work.fault, at)
    else if (await copyDatabase(layout, { at, before: migrations.length, most: times * statSync(file).size })) openDatabase(file).close()
    else repair = repairDesk(layout, 'unsound', at)
  }
  return { repair }
}

async function look({ file, at, times }: Upkeep): Promise<Done> {
  const layout = layoutOf(file)
  const now = lookedAt(file, (db) => ({ bytes: (db.pragma('page_count', { simple: true }) as number) * pageBytes, journal: newestEntry(db)?.seq }))
  const most = times * now.bytes
  if (isCopyDue(layout.copies, at, now) && (await copyDatabase(layout, { at, most }))) {
    // While the copy was made the log could not begin anew.
    lookedAt(file, (db) => db.pragma('wal_checkpoint(PASSIVE)'))
    return { isCopied: true }
  }
  removeOldCopies(layout.copies, most)
  return { fault: faultInUse(layout), isCopied: false }
}

/** Whether the newest copy is old enough, or of a clock that was set back since, and anything has been written after it. */
function isCopyDue(copies: string, at: number, now: { readonly bytes: number; readonly journal: number | undefined }): boolean {
  const newest = copiesIn(copies).find(({ kind }) => kind === 'rolling')
  const everyMs = hourMs * Math.max(1, now.bytes / hourlyBytes)
  if (!newest || newest.at > at) return true
  return at - newest.at >= everyMs && newest.seal.journal !== now.journal
}

function faultInUse({ file, seal, copies }: Layout): Fault | undefined {
  // Before the state that is looked at, which then has at least that.
  const mark = readSeal(seal)?.journal ?? 0
  return lookedAt(file, (db) => faultIn(db, versionOf(db), copiesIn(copies), mark))
}

/** It may write, for otherwise SQLite tries no CHECK; nothing is written. */
function lookedAt<T>(file: string, read: (db: Database.Database) => T): T {
  const db = new Database(file, { fileMustExist: true })
  try {
    return read(db)
  } finally {
    db.close()
  }
}
