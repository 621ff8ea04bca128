/** Folds the write-ahead log into the database. */
import type Database from 'better-sqlite3'

type Told = { readonly log: number; readonly checkpointed: number }

/** Frames (a page of 4 KB each) of which a log is to begin anew. That has one commit wait for the disk, so it is not done for less. */
const longFrames = 4_096
/** Each begins where the one before ended, so it has less to do; a desk that writes faster than the disk is left alone. */
const mostTurns = 8

/**
 * Folds in what there is; of a long log until nothing is left, so that the next commit begins it anew. While a turn waits for the disk the desk writes
 * on, and a log that is never folded in whole would grow by gigabytes in a busy hour.
 */
export function foldIn(db: Pick<Database.Database, 'pragma'>, long = longFrames): void {
  const ask = (mode: 'PASSIVE' | 'NOOP'): Told => (db.pragma(`wal_checkpoint(${mode})`) as [Told])[0]
  for (let turn = 0; turn < mostTurns; turn += 1) {
    ask('PASSIVE')
    // What a turn says of the log is how it was when it began.
    const { log, checkpointed } = ask('NOOP')
    if (log < long || log === checkpointed) return
  }
}
