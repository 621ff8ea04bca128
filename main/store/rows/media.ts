/** Rows of `media`: the files that belong to arrivals. Their bytes are kept by files.ts. */
import type { FileLoss } from '../../../contract/model.ts'
import type { Db } from '../file/database.ts'

export type MediaRow = {
  readonly id: string
  readonly messageId: string
  readonly sid: string
  /** MIME type as the carrier gave it. */
  readonly contentType: string
  readonly state: 'wanted' | 'here' | 'lost'
  /** Why it is lost. */
  readonly reason: FileLoss | null
  /** Bytes, once it is here. */
  readonly size: number | null
  /** When it was first asked for. */
  readonly firstAt: number | null
}

export function mediaStore(db: Db) {
  const add = db.prepare<Pick<MediaRow, 'id' | 'messageId' | 'sid' | 'contentType' | 'firstAt'>>(`
    INSERT INTO media (id, messageId, sid, contentType, firstAt) VALUES (@id, @messageId, @sid, @contentType, @firstAt) ON CONFLICT (sid) DO NOTHING`)
  const get = db.prepare<[string], MediaRow>('SELECT * FROM media WHERE id = +?')
  const of = db.prepare<[string], MediaRow>('SELECT * FROM media INDEXED BY media_by_message WHERE messageId = +? ORDER BY rowid')
  const here = db.prepare<{ id: string; size: number }>(`UPDATE media SET state = 'here', size = @size WHERE id = +@id`)
  const lose = db.prepare<{ id: string; reason: FileLoss }>(`UPDATE media SET state = 'lost', reason = @reason WHERE id = +@id`)
  return {
    /** Does nothing when the file is known. */
    add: (file: Pick<MediaRow, 'id' | 'messageId' | 'sid' | 'contentType' | 'firstAt'>) => add.run(file),
    get: (id: string) => get.get(id),
    of: (messageId: string) => of.all(messageId),
    /** Its bytes are on the disk. */
    here: (id: string, size: number) => here.run({ id, size }),
    /** It will not come any more. */
    lose: (id: string, reason: FileLoss) => lose.run({ id, reason }),
  }
}
