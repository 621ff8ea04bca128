/** What is told of a repair: to the agent, in the log, and in the journal. */
import type { Fault } from '../check/check.ts'
import type { Db } from '../file/database.ts'
import { journalStore } from '../file/journal.ts'

export type Repair = {
  readonly fault: Fault
  /** When it was repaired, epoch ms. */
  readonly at: number
  /** What the desk goes on from. `itself`: all that SQLite could still read was in order. `nothing`: there was no good copy. */
  readonly from: 'copy' | 'itself' | 'nothing'
  /** When that copy was made, epoch ms. */
  readonly copyAt?: number
  /** Texts that were only in the damaged file and came over. */
  readonly texts: number
  /** Rows of all kinds that came over. */
  readonly rows: number
  /** Something that was written may be lost. */
  readonly hasGaps: boolean
  /** Texts that the carrier will be asked about before they go out. */
  readonly waiting: number
  /** Where the damaged file lies. */
  readonly folder: string
}

/** Appends the repair to the journal. */
export const noteRepair = (db: Db, repair: Repair): number => journalStore(db).append({ at: repair.at, actor: 'clock', kind: 'desk.repaired', subject: 'desk', payload: repair })
