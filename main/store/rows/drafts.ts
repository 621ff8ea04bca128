/** Rows of `draft`: what the agent typed and has not sent. */
import type { Db } from '../file/database.ts'

export type DraftRow = { readonly key: string; readonly recipient: string | null; readonly body: string; readonly messageId: string; readonly begunFor: string | null; readonly pictureUrl: string | null }

export function draftStore(db: Db) {
  const all = db.prepare<[], DraftRow>('SELECT * FROM draft')
  const save = db.prepare<DraftRow>(`
    INSERT INTO draft VALUES (@key, @recipient, @body, @messageId, @begunFor, @pictureUrl)
    ON CONFLICT (key) DO UPDATE SET recipient = excluded.recipient, body = excluded.body, messageId = excluded.messageId, begunFor = excluded.begunFor, pictureUrl = excluded.pictureUrl`)
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
