/** Compares two states of one database in all that never changes once it is written. */
import type { Db } from '../database.ts'

/** By table; both tables are keyed by `seq`. */
const lasting = {
  journal: ['at', 'actor', 'kind', 'subject', 'payload', 'hash'],
  message: ['id', 'conversationId', 'direction', 'body', 'at'],
} as const

/** Rows compared at a time, so that a desk in use can be served in between. */
const SLICE_ROWS = 20_000

/**
 * Whether everything that never changes in an earlier state is in this one, unchanged.
 * @param db read-only, so that the earlier state is opened read-only as well
 * @param earlier a copy's path
 */
export function continues(db: Db, earlier: string): boolean {
  attach(db, earlier)
  for (const same of slices(db)) if (!same) return false
  return true
}

/** The same without holding up the process for longer than one slice takes, some 20 ms. */
export async function continuesSoon(db: Db, earlier: string): Promise<boolean> {
  attach(db, earlier)
  for (const same of slices(db)) {
    if (!same) return false
    await new Promise((resolve) => setImmediate(resolve))
  }
  return true
}

function attach(db: Db, earlier: string): void {
  db.prepare('ATTACH ? AS earlier').run(earlier)
}

/** For each slice, whether its rows are the same. */
function* slices(db: Db): Generator<boolean> {
  for (const [table, columns] of Object.entries(lasting)) {
    const differs = columns.map((column) => `later.${column} IS NOT earlier.${column}`).join(' OR ')
    const different = db.prepare<[number, number], number>(`
      SELECT count(*) FROM earlier.${table} AS earlier LEFT JOIN main.${table} AS later ON later.seq = earlier.seq
      WHERE earlier.seq BETWEEN ? AND ? AND (${differs})`).pluck()
    const last = db.prepare<[], number>(`SELECT coalesce(max(seq), 0) FROM earlier.${table}`).pluck().get()!
    for (let from = 1; from <= last; from += SLICE_ROWS) yield different.get(from, from + SLICE_ROWS - 1) === 0
  }
}
