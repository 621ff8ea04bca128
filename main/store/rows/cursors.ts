/** Rows of `cursor`: how far the inbox has read each sender's list. */
import type { Db } from '../file/database.ts'

export type CursorRow = { readonly sender: string; readonly at: number; readonly floor: number }

export function cursorStore(db: Db) {
  const get = db.prepare<[string], CursorRow>('SELECT * FROM cursor WHERE sender = +?')
  const begin = db.prepare<CursorRow>('INSERT INTO cursor VALUES (@sender, @at, @floor) ON CONFLICT DO NOTHING')
  const lower = db.prepare<[number, string]>('UPDATE cursor SET at = min(at, ?), floor = 0 WHERE sender = +?')
  const advance = db.prepare<[number, string]>('UPDATE cursor SET at = max(at, ?) WHERE sender = +?')
  return {
    /** How far this sender's arrivals are known, or undefined before the first look. */
    get: (sender: string) => get.get(sender),
    begin: (cursor: CursorRow) => begin.run(cursor),
    /** What the carrier took since then is to come in, although it was there before this desk. */
    lower: (sender: string, at: number) => lower.run(at, sender),
    /** Moves the cursor on; but for `lower` it never goes back. */
    advance: (sender: string, at: number) => advance.run(at, sender),
  }
}
