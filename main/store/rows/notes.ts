/** Rows of `note`: what agents note beside a conversation, for themselves. */
import type { Db } from '../file/database.ts'

export type NoteRow = {
  readonly id: string
  readonly conversationId: string
  /** The name of the agent who wrote it, as it was then. */
  readonly by: string
  /** Empty once it is deleted. */
  readonly body: string
  readonly at: number
  readonly editedAt: number | null
  readonly deletedAt: number | null
  readonly rev: number
}

/** So many, the newest, stand in a conversation; nobody reads more. */
const atMost = 500

export function noteStore(db: Db) {
  const get = db.prepare<[string], NoteRow>('SELECT * FROM note WHERE id = +?')
  const of = db.prepare<[string], NoteRow>(`
    SELECT * FROM note INDEXED BY note_by_conversation WHERE conversationId = +? AND deletedAt IS NULL ORDER BY at DESC LIMIT ${atMost}`)
  const add = db.prepare<Omit<NoteRow, 'editedAt' | 'deletedAt'>>(
    'INSERT INTO note (id, conversationId, "by", body, at, rev) VALUES (@id, @conversationId, @by, @body, @at, @rev) ON CONFLICT DO NOTHING')
  const edit = db.prepare<Pick<NoteRow, 'id' | 'body' | 'editedAt' | 'rev'>>('UPDATE note SET body = @body, editedAt = @editedAt, rev = @rev WHERE id = +@id')
  const remove = db.prepare<Pick<NoteRow, 'id' | 'deletedAt' | 'rev'>>(`UPDATE note SET body = '', deletedAt = @deletedAt, rev = @rev WHERE id = +@id`)
  return {
    get: (id: string) => get.get(id),
    /** Those of a conversation that are not deleted, oldest first. */
    of: (conversationId: string) => of.all(conversationId).toReversed(),
    add: (note: Omit<NoteRow, 'editedAt' | 'deletedAt'>) => add.run(note),
    edit: (id: string, body: string, at: number, rev: number) => edit.run({ id, body, editedAt: at, rev }),
    remove: (id: string, at: number, rev: number) => remove.run({ id, deletedAt: at, rev }),
  }
}
