/** What is told of a repair: to the agent, in the log, and in the journal, where it outlives a crash. */
import { z } from 'zod'
import type { Db } from '../database.ts'
import { journalStore } from '../journal.ts'
import type { Fault } from './check.ts'

const Repair = z.object({
  fault: z.custom<Fault>((value) => typeof value === 'string'),
  /** When it was repaired, epoch ms. */
  at: z.number(),
  /** What the desk goes on from. `itself`: all that SQLite could still read was in order. `nothing`: there was no good copy. */
  from: z.enum(['copy', 'itself', 'nothing']),
  /** When that copy was made, epoch ms. */
  copyAt: z.number().optional(),
  /** Texts that were only in the damaged file and came over. */
  texts: z.number(),
  /** Rows of all kinds that came over. */
  rows: z.number(),
  /** Something that was written may be lost. */
  hasGaps: z.boolean(),
  /** Texts that the carrier will be asked about before they go out. */
  waiting: z.number(),
  /** Where the damaged file lies. */
  folder: z.string(),
})

/** What a repair did. */
export type Repair = z.output<typeof Repair>

const REPAIRED = 'desk.repaired'

/** Appends the repair to the journal. */
export function noteRepair(db: Db, repair: Repair): void {
  journalStore(db).append({ at: repair.at, actor: 'clock', kind: REPAIRED, subject: 'desk', payload: repair })
}

/** The newest repair that the journal tells of. */
export function lastRepair(db: Db): Repair | undefined {
  const told = db.prepare<[string], string>('SELECT payload FROM journal WHERE kind = ? ORDER BY seq DESC LIMIT 1').pluck().get(REPAIRED)
  return told === undefined ? undefined : Repair.parse(JSON.parse(told))
}
