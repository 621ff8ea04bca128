/** Rows of `attempt`: each request for a text, written before it leaves. */
import type { Db } from '../file/database.ts'

export type AttemptRow = {
  readonly id: number
  readonly messageId: string
  readonly startedAt: number
  readonly endedAt: number | null
  readonly outcome: AttemptEnd | null
  /** The carrier's code for how it ended. */
  readonly errorCode: number | null
  readonly checks: number
  /** When the request left, by the carrier's clock (epoch ms), where that was known. */
  readonly carrierAt: number | null
  /** By the carrier's clock: a list that shows what was made from then on, and not the text, says that it was not taken. */
  readonly absentFrom: number | null
  /** The sender of ours that the request was made for. */
  readonly sender: string | null
  /** On which word of the gate's it left; null for one from before there was one, or of a restored past. */
  readonly verdict: 'clear' | 'anyway' | null
}
export type NewAttempt = Pick<AttemptRow, 'messageId' | 'startedAt' | 'carrierAt' | 'sender' | 'verdict'>
export type AttemptEnd = 'taken' | 'refused' | 'passing' | 'unclear'

export function attemptStore(db: Db) {
  const add = db.prepare<NewAttempt, AttemptRow>(
    'INSERT INTO attempt (messageId, startedAt, carrierAt, sender, verdict) VALUES (@messageId, @startedAt, @carrierAt, @sender, @verdict) RETURNING *')
  const end = db.prepare<{ id: number; at: number; outcome: AttemptEnd; errorCode: number | null }>(
    'UPDATE attempt SET endedAt = @at, outcome = @outcome, errorCode = @errorCode WHERE id = +@id')
  const last = db.prepare<[string], AttemptRow>('SELECT * FROM attempt WHERE messageId = +? ORDER BY id DESC LIMIT 1')
  const count = db.prepare<[string], { n: number }>('SELECT count(*) AS n FROM attempt WHERE messageId = +?')
  const absentFrom = db.prepare<{ id: number; at: number }>('UPDATE attempt SET absentFrom = @at WHERE id = +@id')
  const checked = db.prepare<[number]>('UPDATE attempt SET checks = checks + 1 WHERE id = +?')
  return {
    add: (attempt: NewAttempt) => add.get(attempt)!,
    end: (id: number, at: number, outcome: AttemptEnd, errorCode?: number) => end.run({ id, at, outcome, errorCode: errorCode ?? null }),
    last: (messageId: string) => last.get(messageId),
    count: (messageId: string) => count.get(messageId)!.n,
    absentFrom: (id: number, at: number) => absentFrom.run({ id, at }),
    /** The carrier was asked about the attempt. */
    checked: (id: number) => checked.run(id),
  }
}
