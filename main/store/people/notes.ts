/** Rows of `note`: what agents have written down of people. */
import type { Db } from '../file/database.ts'

/** `by`: the colleague who wrote it; null when it was this desk. `isShared`: it goes onto the team's card. A note that is gone has no words any more. */
export type NoteRow = {
  /** Its place in the full-text index. */
  readonly seq: number
  readonly id: string
  readonly phone: string
  readonly body: string
  readonly at: number
  readonly by: string | null
  readonly isGone: 0 | 1
  readonly isShared: 0 | 1
  readonly rev: number
}

export function noteStore(db: Db) {
  const get = db.prepare<[string], NoteRow>('SELECT * FROM note WHERE id = +?')
  const of = db.prepare<[string], NoteRow>('SELECT * FROM note WHERE phone = +? AND isGone = 0 ORDER BY at DESC')
  const put = db.prepare<Omit<NoteRow, 'seq'>>(`
    INSERT INTO note (id, phone, body, at, "by", isGone, isShared, rev) VALUES (@id, @phone, @body, @at, @by, @isGone, @isShared, @rev)
    ON CONFLICT (id) DO UPDATE SET body = excluded.body, isGone = excluded.isGone, isShared = excluded.isShared, rev = excluded.rev`)
  return {
    get: (id: string) => get.get(id),
    /** All of a person that are not gone, the newest first. */
    of: (phone: string) => of.all(phone),
    /** Writes a new note, or what changed of one: its words, and who is to read them. */
    put: (row: Omit<NoteRow, 'seq'>) => put.run(row),
  }
}
