/** Rows of `stint`: how long the worker was in which activity. */
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
