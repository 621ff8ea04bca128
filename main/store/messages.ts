/** Rows of `message`, `attempt` and `media`. Which delivery may follow which is decided in the desk; here it is only written. */
import type { Delivery, Direction } from '../../contract/model.ts'
import type { Db } from './database.ts'

export type MessageRow = {
  readonly seq: number
  readonly id: string
  readonly conversationId: string
  readonly direction: Direction
  readonly body: string
  readonly at: number
  readonly delivery: Delivery
  readonly segments: number
  readonly sid: string | null
  readonly errorCode: number | null
  readonly errorText: string | null
  readonly retriedBy: string | null
  readonly rev: number
}

export type NewMessage = Pick<MessageRow, 'id' | 'conversationId' | 'direction' | 'body' | 'at' | 'delivery' | 'segments' | 'sid' | 'rev'>
export type Settlement = Pick<MessageRow, 'id' | 'delivery' | 'sid' | 'segments' | 'errorCode' | 'errorText' | 'rev'>
/** A message that the carrier does not have for certain; `notBefore` (epoch ms) is when it may be taken up again, 0 at once. */
export type UnsettledMessage = MessageRow & {
  readonly delivery: 'queued' | 'sending' | 'checking'
  readonly notBefore: number
  /** The agent chose the time. */
  readonly isPutOff: 0 | 1
}
export type FoundMessage = MessageRow & { readonly phone: string; readonly name: string | null; readonly taskId: string | null }

export function messageStore(db: Db) {
  const get = db.prepare<[string], MessageRow>('SELECT * FROM message WHERE id = ?')
  const bySid = db.prepare<[string], MessageRow>('SELECT * FROM message WHERE sid = ?')
  const add = db.prepare<NewMessage, MessageRow>(`
    INSERT INTO message ( id,  conversationId,  direction,  body,  at,  delivery,  segments,  sid,  rev)
    VALUES              (@id, @conversationId, @direction, @body, @at, @delivery, @segments, @sid, @rev)
    ON CONFLICT DO NOTHING RETURNING *`)
  const settle = db.prepare<Settlement>(`
    UPDATE message SET delivery = @delivery, sid = @sid, segments = @segments, errorCode = @errorCode, errorText = @errorText, rev = @rev
    WHERE id = @id`)
  const retried = db.prepare<{ id: string; by: string; rev: number }>('UPDATE message SET retriedBy = @by, rev = @rev WHERE id = @id')
  const revise = db.prepare<{ id: string; rev: number }>('UPDATE message SET rev = @rev WHERE id = @id')
  const page = db.prepare<{ conversationId: string; before: number; limit: number }, MessageRow>(`
    SELECT * FROM message WHERE conversationId = @conversationId AND seq < @before ORDER BY seq DESC LIMIT @limit`)
  const newest = db.prepare<[string], { seq: number }>('SELECT seq FROM message WHERE conversationId = ? ORDER BY seq DESC LIMIT 1')
  // Asked after every commit: left to itself, SQLite would begin with the sender, to whom nearly every message belongs.
  const UNSETTLED = `
    FROM message INDEXED BY message_to_send CROSS JOIN conversation ON conversation.id = conversationId
    LEFT JOIN due ON due.subject = message.id AND due.kind = CASE delivery WHEN 'checking' THEN 'check' ELSE 'send' END
    LEFT JOIN due AS later ON later.subject = message.id AND later.kind = 'later'
    WHERE delivery IN ('queued', 'sending', 'checking') AND sender = ?`
  const toSend = db.prepare<[string], UnsettledMessage>(`SELECT message.*, coalesce(later.at, due.at, 0) AS notBefore, later.at IS NOT NULL AS isPutOff ${UNSETTLED} ORDER BY seq`)
  const waiting = db.prepare<[string], { n: number }>(`SELECT count(*) AS n ${UNSETTLED} AND later.at IS NULL`)
  // A voter's message belongs to the newest task that began before it, unless that one was completed before the message came.
  const unowned = db.prepare<[string, number], MessageRow>(`
    SELECT message.* FROM message INDEXED BY message_by_at CROSS JOIN conversation ON conversation.id = message.conversationId
    WHERE conversation.sender = ? AND direction = 'inbound' AND message.at > ?
      AND NOT EXISTS (SELECT 1 FROM task WHERE task.conversationId = message.conversationId AND task.fromSeq <= message.seq
        AND (task.state NOT IN ('completed', 'canceled') OR task.toSeq IS NULL OR task.toSeq >= message.seq))
    ORDER BY message.seq`)
  const search = db.prepare<{ words: string; sender: string; limit: number }, FoundMessage>(`
    SELECT message.*, conversation.phone, contact.name, task.id AS taskId
    FROM message_words
    JOIN message ON message.seq = message_words.rowid
    JOIN conversation ON conversation.id = message.conversationId AND conversation.sender = @sender
    JOIN contact ON contact.phone = conversation.phone
    LEFT JOIN task ON task.conversationId = conversation.id AND task.state IN ('pending', 'reserved', 'assigned')
    WHERE message_words MATCH @words ORDER BY message_words.rowid DESC LIMIT @limit`)

  return {
    get: (id: string) => get.get(id),
    bySid: (sid: string) => bySid.get(sid),
    /** Undefined when the id or the SID is stored already: the same send or arrival, heard twice. */
    add: (message: NewMessage) => add.get(message),
    settle: (settlement: Settlement) => settle.run(settlement),
    /** Marks a failed message as sent again by another. */
    retried: (id: string, by: string, rev: number) => retried.run({ id, by, rev }),
    /** What belongs to the message changed, though no column of it did: its pictures came. */
    revise: (id: string, rev: number) => revise.run({ id, rev }),
    /** A page of the thread, oldest first. */
    page: (conversationId: string, before = Number.MAX_SAFE_INTEGER, limit = 50) => page.all({ conversationId, before, limit }).toReversed(),
    /** Sequence of the conversation's newest message, 0 when there is none. */
    newestSeq: (conversationId: string) => newest.get(conversationId)?.seq ?? 0,
    /** Everything of this sender that is not yet with the carrier, in the order it was written. */
    toSend: (sender: string) => toSend.all(sender),
    /** How many these are, those left out that the agent put off. */
    waiting: (sender: string) => waiting.get(sender)!.n,
    /** Voters' messages since a time (epoch ms) that no task has seen to, oldest first. There should be none. */
    unowned: (sender: string, since: number) => unowned.all(sender, since),
    /** Messages that hold every word, the last one as a beginning; newest first. */
    search(text: string, sender: string, limit: number) {
      const words = text.match(/[\p{L}\p{N}]+/gu)
      if (!words) return []
      const query = words.map((word, index) => `"${word}"${index === words.length - 1 ? '*' : ''}`).join(' ')
      return search.all({ words: query, sender, limit })
    },
  }
}

export type AttemptRow = {
  readonly id: number
  readonly messageId: string
  readonly startedAt: number
  readonly endedAt: number | null
  readonly outcome: AttemptOutcome | null
  readonly checks: number
  /** When the request left, by the carrier's clock (epoch ms), where that was known. */
  readonly carrierAt: number | null
  /** From when on, by the carrier's clock, a text that it does not show is one that it did not take. */
  readonly absentFrom: number | null
}
export type AttemptOutcome = 'taken' | 'refused' | 'passing' | 'unclear'

export function attemptStore(db: Db) {
  const add = db.prepare<Pick<AttemptRow, 'messageId' | 'startedAt' | 'carrierAt'>, AttemptRow>(
    'INSERT INTO attempt (messageId, startedAt, carrierAt) VALUES (@messageId, @startedAt, @carrierAt) RETURNING *')
  const end = db.prepare<{ id: number; at: number; outcome: AttemptOutcome; errorCode: number | null }>(
    'UPDATE attempt SET endedAt = @at, outcome = @outcome, errorCode = @errorCode WHERE id = @id')
  const last = db.prepare<[string], AttemptRow>('SELECT * FROM attempt WHERE messageId = ? ORDER BY id DESC LIMIT 1')
  const count = db.prepare<[string], { n: number }>('SELECT count(*) AS n FROM attempt WHERE messageId = ?')
  const absentFrom = db.prepare<{ id: number; at: number }>('UPDATE attempt SET absentFrom = @at WHERE id = @id')
  const checked = db.prepare<[number]>('UPDATE attempt SET checks = checks + 1 WHERE id = ?')
  return {
    add: (attempt: Pick<AttemptRow, 'messageId' | 'startedAt' | 'carrierAt'>) => add.get(attempt)!,
    end: (id: number, at: number, outcome: AttemptOutcome, errorCode?: number) => end.run({ id, at, outcome, errorCode: errorCode ?? null }),
    last: (messageId: string) => last.get(messageId),
    count: (messageId: string) => count.get(messageId)!.n,
    absentFrom: (id: number, at: number) => absentFrom.run({ id, at }),
    /** The carrier was asked about the attempt. */
    checked: (id: number) => checked.run(id),
  }
}

export type MediaRow = { readonly id: string; readonly messageId: string; readonly sid: string; readonly contentType: string; readonly here: 0 | 1 }

export function mediaStore(db: Db) {
  const add = db.prepare<{ id: string; messageId: string; sid: string; contentType: string }>(
    'INSERT INTO media (id, messageId, sid, contentType) VALUES (@id, @messageId, @sid, @contentType) ON CONFLICT (sid) DO NOTHING')
  const keep = db.prepare<{ id: string; bytes: Uint8Array }>('UPDATE media SET bytes = @bytes WHERE id = @id')
  const of = db.prepare<[string], MediaRow>('SELECT id, messageId, sid, contentType, bytes IS NOT NULL AS here FROM media WHERE messageId = ? ORDER BY rowid')
  const bytes = db.prepare<[string], { contentType: string; bytes: Buffer }>('SELECT contentType, bytes FROM media WHERE id = ? AND bytes IS NOT NULL')
  return {
    add: (media: { id: string; messageId: string; sid: string; contentType: string }) => add.run(media),
    keep: (id: string, content: Uint8Array) => keep.run({ id, bytes: content }),
    of: (messageId: string) => of.all(messageId),
    /** The stored file, or undefined when it has not come yet. */
    bytes: (id: string) => bytes.get(id),
  }
}
