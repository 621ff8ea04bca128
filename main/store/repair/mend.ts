/** Puts right what no longer fits together after a repair, so that nothing hangs, nothing is hidden and no text goes out twice. */
import type { Db } from '../file/database.ts'

/** Texts of which a state of the past cannot know whether the carrier has them by now. */
const WAITING = `direction = 'outbound' AND delivery IN ('queued', 'sending', 'checking')`

/** No text is put off for longer. */
const longestWaitMs = 7 * 24 * 3_600_000

const mends: readonly string[] = [
  // A text must not go out twice because of a restored past. An attempt whose end nobody knows makes the outbox ask the carrier
  // before it sends, and the text's own time lets it find whatever was sent of it.
  `INSERT INTO attempt (messageId, startedAt) SELECT id, at FROM message
   WHERE ${WAITING} AND NOT EXISTS (SELECT 1 FROM attempt WHERE messageId = message.id AND outcome IS NULL)`,
  `UPDATE message SET delivery = 'sending', rev = @rev WHERE ${WAITING}`,

  // Whoever rang is offered anew: a reservation that is lost, or whose task is, would leave the other hanging.
  `UPDATE reservation SET state = 'rescinded', endedAt = @at WHERE state = 'pending'`,
  `UPDATE task SET state = 'pending', rev = @rev WHERE state = 'reserved'`,
  `DELETE FROM due WHERE kind NOT IN ('follow', 'media', 'later', 'owner', 'route')`,

  // What the carrier took is followed, and a time that cannot be is now.
  `INSERT INTO due (kind, subject, at) SELECT 'follow', id, @at FROM message
   WHERE seq > @known AND delivery IN ('accepted', 'sent') AND sid IS NOT NULL ON CONFLICT DO NOTHING`,
  `UPDATE due SET at = @at WHERE at > @at + CASE kind WHEN 'later' THEN ${longestWaitMs} WHEN 'owner' THEN ${longestWaitMs} ELSE 0 END AND kind <> 'route'`,
  'UPDATE cursor SET at = min(at, @at), floor = min(floor, at, @at)',
  // The row of a follow-up knows its time, so it need not come over with what was due.
  `INSERT INTO due (kind, subject, at) SELECT 'follow-up', id, at FROM follow_up WHERE doneAt IS NULL AND toldAt IS NULL`,

  // What was sent is no draft any more, even when the message itself was lost: it may have gone out.
  'DELETE FROM draft WHERE messageId IN (SELECT id FROM message) OR messageId IN (SELECT subject FROM journal WHERE subject IN (SELECT messageId FROM draft))',

  // So is what was scheduled, and what was discarded does not come back; the clock has the rest again.
  `DELETE FROM scheduled WHERE id IN (SELECT id FROM message) OR id IN (SELECT subject FROM journal WHERE kind IN ('scheduled.sent', 'scheduled.discarded'))`,
  `INSERT INTO due (kind, subject, at) SELECT 'scheduled', id, dueAt FROM scheduled WHERE state = 'waiting' ON CONFLICT DO NOTHING`,

  // Messages that were lost free their places, and the next ones must not count as read already.
  `UPDATE task SET readSeq = min(readSeq, (SELECT coalesce(max(seq), 0) FROM message)), fromSeq = min(fromSeq, (SELECT coalesce(max(seq), 0) + 1 FROM message))`,
  ...['contact', 'tag', 'note', 'import', 'message', 'task', 'route', 'scheduled', 'follow_up', 'stint', 'template', 'template_use'].map((table) => `UPDATE ${table} SET rev = @rev WHERE rev > @rev`),

  // The tally is no word of anybody's: it is counted anew.
  'DELETE FROM tally',
  ...['message_tallied', 'task_tallied'].map((rows) => `INSERT INTO tally SELECT what, part, quarter, count(*) FROM ${rows} GROUP BY 1, 2, 3`),

  // What came over may lie before what is indexed already.
  `INSERT INTO message_words (rowid, body) SELECT seq, words(concat_ws(' ', body, pictureUrl)) FROM message WHERE seq NOT IN (SELECT id FROM message_words_docsize)`,
  'INSERT INTO contact_numbers (rowid, digits) SELECT seq, digits(phone) FROM contact WHERE seq NOT IN (SELECT id FROM contact_numbers_docsize)',
  'INSERT INTO contact_names (rowid, name) SELECT seq, words(name) FROM contact WHERE name IS NOT NULL AND seq NOT IN (SELECT id FROM contact_names_docsize)',
  'INSERT INTO note_words (rowid, body) SELECT seq, words(body) FROM note WHERE seq NOT IN (SELECT id FROM note_words_docsize)',
]

export type Mending = {
  /** Epoch ms. */
  readonly at: number
  /** The journal entry that will tell of the repair. */
  readonly rev: number
  /** The newest message that was not brought over from the damaged database. */
  readonly known: number
}

/** To be called in the transaction of the repair. Returns how many texts the carrier will be asked about. */
export function mend(db: Db, mending: Mending): number {
  const waiting = db.prepare<[], number>(`SELECT count(*) FROM message WHERE ${WAITING}`).pluck().get()!
  for (const sql of mends) db.prepare<Mending>(sql).run(mending)
  return waiting
}
