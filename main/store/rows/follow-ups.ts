/** Rows of `follow_up`: conversations that the agent wants to come back to. */
import type { Db } from '../file/database.ts'

export type FollowUpRow = {
  readonly id: string
  readonly conversationId: string
  /** When, epoch ms. */
  readonly at: number
  readonly createdAt: number
  /** When the agent was told that it is time. */
  readonly toldAt: number | null
  readonly doneAt: number | null
  readonly rev: number
}

/** More would be no reminder any more. */
const atMost = 200

export function followUpStore(db: Db) {
  const get = db.prepare<[string], FollowUpRow>('SELECT * FROM follow_up WHERE id = +?')
  const openOf = db.prepare<[string], FollowUpRow>('SELECT * FROM follow_up INDEXED BY follow_up_open WHERE conversationId = +? AND doneAt IS NULL')
  const open = db.prepare<[], FollowUpRow>(`SELECT * FROM follow_up INDEXED BY follow_up_by_time WHERE doneAt IS NULL ORDER BY at LIMIT ${atMost}`)
  const add = db.prepare<Omit<FollowUpRow, 'toldAt' | 'doneAt'>>('INSERT INTO follow_up (id, conversationId, at, createdAt, rev) VALUES (@id, @conversationId, @at, @createdAt, @rev)')
  const move = db.prepare<Pick<FollowUpRow, 'id' | 'at' | 'rev'>>('UPDATE follow_up SET at = @at, toldAt = NULL, rev = @rev WHERE id = +@id')
  const tell = db.prepare<{ id: string; at: number; rev: number }>('UPDATE follow_up SET toldAt = @at, rev = @rev WHERE id = +@id')
  const end = db.prepare<{ id: string; at: number; rev: number }>('UPDATE follow_up SET doneAt = @at, rev = @rev WHERE id = +@id')
  return {
    get: (id: string) => get.get(id),
    /** The one of a conversation that is not done. */
    openOf: (conversationId: string) => openOf.get(conversationId),
    /** Those that are not done, the earliest first. */
    open: () => open.all(),
    add: (row: Omit<FollowUpRow, 'toldAt' | 'doneAt'>) => add.run(row),
    /** To another time, of which the agent will be told anew. */
    move: (id: string, at: number, rev: number) => move.run({ id, at, rev }),
    tell: (id: string, at: number, rev: number) => tell.run({ id, at, rev }),
    end: (id: string, at: number, rev: number) => end.run({ id, at, rev }),
  }
}
