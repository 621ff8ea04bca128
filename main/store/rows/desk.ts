/** Rows that belong to the desk itself: the worker's stints, drafts, how far the inbox has read. */
import type { AwayReason } from '../../../contract/model.ts'
import type { Db } from '../file/database.ts'

/** `away`: the worker took no work in this stint although the activity would. */
export type StintRow = { readonly startedAt: number; readonly endedAt: number | null; readonly activity: string; readonly rev: number; readonly away: AwayReason | null }

export function stintStore(db: Db) {
  const present = db.prepare<[], StintRow>('SELECT * FROM stint WHERE endedAt IS NULL')
  const end = db.prepare<[number]>('UPDATE stint SET endedAt = ? WHERE endedAt IS NULL')
  const begin = db.prepare<StintRow>('INSERT INTO stint VALUES (@startedAt, @endedAt, @activity, @rev, @away)')
  const used = db.prepare<{ from: number }, { activity: string; ms: number }>(`
    SELECT activity, sum(endedAt - max(startedAt, @from)) AS ms FROM stint WHERE endedAt > +@from AND away IS NULL GROUP BY activity`)
  return {
    /** The present stint, or undefined before the first start. */
    present: () => present.get(),
    /** Begins a stint; the present one ends at `endedAt`. */
    begin(stint: StintRow, endedAt = stint.startedAt) {
      end.run(endedAt)
      begin.run(stint)
    },
    /** Milliseconds in each activity since `from`: ended stints only, and none in which the worker was away. */
    usedSince: (from: number) => used.all({ from }),
  }
}

export type DraftRow = { readonly key: string; readonly recipient: string | null; readonly body: string; readonly messageId: string }

export function draftStore(db: Db) {
  const all = db.prepare<[], DraftRow>('SELECT * FROM draft')
  const save = db.prepare<DraftRow>(`
    INSERT INTO draft VALUES (@key, @recipient, @body, @messageId)
    ON CONFLICT (key) DO UPDATE SET recipient = excluded.recipient, body = excluded.body, messageId = excluded.messageId`)
  const remove = db.prepare<[string]>('DELETE FROM draft WHERE key = +?')
  const sent = db.prepare<[string]>('DELETE FROM draft WHERE messageId = +?')
  return {
    all: () => all.all(),
    save: (draft: DraftRow) => save.run(draft),
    remove: (key: string) => remove.run(key),
    /** The draft has become a message. */
    sent: (messageId: string) => sent.run(messageId),
  }
}

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
