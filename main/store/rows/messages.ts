/** Rows of `message`. Which delivery may follow which is decided in the desk; here it is only written. */
import type { Channel, Delivery, Direction, Hostility } from '../../../contract/model.ts'
import type { Db } from '../file/database.ts'

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
  /** What an arrival came by; null for a text message. */
  readonly channel: Channel | null
  /** What an arrival says of being texted; `asked` while the agent is asked what it means. */
  readonly refusal: 'clear' | 'asked' | null
  /** When the carrier took it. */
  readonly takenAt: number | null
  /** When the agent last meant it to go, where that is not when it was written. */
  readonly meantAt: number | null
  /** Since when the agent is asked whether it should still go. */
  readonly askedAt: number | null
  /** In quiet hours of the person's: held until they end, or sent by an agent who knew of them. */
  readonly quiet: 'held' | 'anyway' | null
  /** The colleague who wrote it; empty when nobody can tell who it was, null for our own. */
  readonly by: string | null
  /** How a voter's text is hostile. */
  readonly hostile: Hostility | null
  /** The public address of the picture that goes with a text of ours. */
  readonly pictureUrl: string | null
}

export type NewMessage = Pick<MessageRow, 'id' | 'conversationId' | 'direction' | 'body' | 'at' | 'delivery' | 'segments' | 'sid' | 'rev'> &
  Partial<Pick<MessageRow, 'channel' | 'refusal' | 'by' | 'hostile' | 'pictureUrl'>>
export type Settlement = Pick<MessageRow, 'id' | 'delivery' | 'sid' | 'segments' | 'errorCode' | 'errorText' | 'takenAt' | 'rev'>
/** A message that the carrier does not have for certain; `notBefore` (epoch ms) is when it may be taken up again, 0 at once. */
export type UnsettledMessage = MessageRow & {
  readonly delivery: 'queued' | 'sending' | 'checking'
  readonly notBefore: number
  /** The agent chose the time. */
  readonly isPutOff: 0 | 1
  /** It waits so that the agent can take it back. */
  readonly mayUndo: 0 | 1
}
export type FoundMessage = MessageRow & { readonly phone: string; readonly name: string | null }

/** As the index `message_in_trouble` has it. */
const TROUBLED = `direction = 'outbound' AND retriedBy IS NULL AND (delivery IN ('failed', 'undelivered', 'unclear') OR askedAt IS NOT NULL)`
/** What the agent took back before it went was never said. */
export const SAID = `errorText IS NOT 'recalled'`
/** Nobody needs to know of more of them at once. */
const atMost = 20

export function messageStore(db: Db) {
  const get = db.prepare<[string], MessageRow>('SELECT * FROM message WHERE id = +?')
  const bySid = db.prepare<[string], MessageRow>('SELECT * FROM message WHERE sid = +?')
  const add = db.prepare<NewMessage, MessageRow>(`
    INSERT INTO message ( id,  conversationId,  direction,  body,  at,  delivery,  segments,  sid,  rev,  channel,  refusal, "by",  hostile,  pictureUrl)
    VALUES              (@id, @conversationId, @direction, @body, @at, @delivery, @segments, @sid, @rev, @channel, @refusal, @by, @hostile, @pictureUrl)
    ON CONFLICT DO NOTHING RETURNING *`)
  const settle = db.prepare<Settlement>(`
    UPDATE message SET delivery = @delivery, sid = @sid, segments = @segments, errorCode = @errorCode, errorText = @errorText,
      takenAt = @takenAt, rev = @rev WHERE id = +@id`)
  const ask = db.prepare<{ id: string; at: number; rev: number }>('UPDATE message SET askedAt = @at, rev = @rev WHERE id = +@id')
  const mean = db.prepare<{ id: string; at: number; rev: number }>('UPDATE message SET meantAt = @at, askedAt = NULL, rev = @rev WHERE id = +@id')
  const answer = db.prepare<{ id: string; rev: number }>(`UPDATE message SET refusal = NULL, rev = @rev WHERE id = +@id AND refusal = 'asked'`)
  const retried = db.prepare<{ id: string; by: string; rev: number }>('UPDATE message SET retriedBy = @by, rev = @rev WHERE id = +@id')
  const inQuiet = db.prepare<{ id: string; quiet: 'held' | 'anyway'; rev: number }>('UPDATE message SET quiet = @quiet, rev = @rev WHERE id = +@id')
  const revise = db.prepare<{ id: string; rev: number }>('UPDATE message SET rev = @rev WHERE id = +@id')
  const page = db.prepare<{ conversationId: string; before: number; limit: number }, MessageRow>(`
    SELECT * FROM message WHERE conversationId = +@conversationId AND seq < +@before ORDER BY seq DESC LIMIT @limit + 0`)
  const next = db.prepare<{ conversationId: string; after: number; limit: number }, MessageRow>(`
    SELECT * FROM message WHERE conversationId = +@conversationId AND seq > +@after ORDER BY seq LIMIT @limit + 0`)
  const oneOf = (direction: Direction, order: 'seq > +@seq ORDER BY seq' | 'seq < +@seq ORDER BY seq DESC') => db.prepare<{ conversationId: string; seq: number }, MessageRow>(`
    SELECT * FROM message INDEXED BY message_by_direction WHERE conversationId = +@conversationId AND direction = '${direction}' AND ${SAID} AND ${order} LIMIT 1`)
  const askedAfter = oneOf('inbound', 'seq > +@seq ORDER BY seq')
  const saidBefore = oneOf('outbound', 'seq < +@seq ORDER BY seq DESC')
  const troubled = db.prepare<{ conversationId: string; from: number }, MessageRow>(`
    SELECT * FROM message INDEXED BY message_in_trouble WHERE conversationId = +@conversationId AND seq >= +@from AND ${TROUBLED} ORDER BY seq DESC LIMIT ${atMost}`)
  const newest = db.prepare<[string], { seq: number }>('SELECT seq FROM message WHERE conversationId = +? ORDER BY seq DESC LIMIT 1')
  const UNSETTLED = `
    SELECT message.*, coalesce(later.at, undo.at, due.at, 0) AS notBefore, later.at IS NOT NULL AS isPutOff, undo.at IS NOT NULL AS mayUndo FROM message
    LEFT JOIN due ON due.subject = message.id AND due.kind = CASE delivery WHEN 'checking' THEN 'check' ELSE 'send' END
    LEFT JOIN due AS later ON later.subject = message.id AND later.kind = 'later'
    LEFT JOIN due AS undo ON undo.subject = message.id AND undo.kind = 'undo'`
  const WAITS = `delivery IN ('queued', 'sending', 'checking')`
  const unsettled = db.prepare<[], UnsettledMessage>(`${UNSETTLED.replace('FROM message', 'FROM message INDEXED BY message_to_send')} WHERE ${WAITS} ORDER BY seq`)
  const inDoubt = db.prepare<[string], MessageRow>(`
    SELECT * FROM message INDEXED BY message_in_doubt WHERE conversationId = +? AND delivery IN ('sending', 'checking', 'unclear')`)
  const oneUnsettled = db.prepare<[string], UnsettledMessage>(`${UNSETTLED} WHERE message.id = +? AND ${WAITS}`)
  // A voter's message belongs to the newest task that began before it, unless that one was completed before the message came.
  const OWNER = 'SELECT 1 FROM task INDEXED BY task_by_end WHERE task.conversationId = message.conversationId AND task.fromSeq <= message.seq'
  const unowned = db.prepare<[number], MessageRow>(`
    SELECT * FROM message WHERE seq > +? AND direction = 'inbound' AND refusal IS NOT 'clear'
      AND NOT EXISTS (${OWNER} AND toSeq IS NULL) AND NOT EXISTS (${OWNER} AND toSeq >= message.seq) ORDER BY seq`)
  const newestOfAll = db.prepare<[], number>('SELECT seq FROM message ORDER BY seq DESC LIMIT 1').pluck()
  const firstSince = db.prepare<[number], number>('SELECT seq FROM message INDEXED BY message_by_at WHERE at > +? ORDER BY at LIMIT 1').pluck()
  const firstFrom = db.prepare<{ conversationId: string; at: number }, number>('SELECT seq FROM message WHERE conversationId = +@conversationId AND at >= +@at ORDER BY seq LIMIT 1').pluck()
  const hostileSince = db.prepare<[number], number>('SELECT count(*) FROM message INDEXED BY message_hostile WHERE hostile IS NOT NULL AND at > +?').pluck()

  return {
    get: (id: string) => get.get(id),
    bySid: (sid: string) => bySid.get(sid),
    /** Undefined when the id or the SID is stored already: the same send or arrival, heard twice. */
    add: (message: NewMessage) => add.get({ channel: null, refusal: null, by: null, hostile: null, pictureUrl: null, ...message }),
    settle: (settlement: Settlement) => settle.run(settlement),
    /** Marks a failed message as sent again by another. */
    retried: (id: string, by: string, rev: number) => retried.run({ id, by, rev }),
    /** What belongs to the message changed, though no column of it did: its pictures came. */
    revise: (id: string, rev: number) => revise.run({ id, rev }),
    /** A page of the thread, oldest first. */
    page: (conversationId: string, before = Number.MAX_SAFE_INTEGER, limit = 50) => page.all({ conversationId, before, limit }).toReversed(),
    /** The page after a sequence, oldest first. */
    pageAfter: (conversationId: string, after: number, limit: number) => next.all({ conversationId, after, limit }),
    /** The voter's first message after a sequence. */
    askedAfter: (conversationId: string, seq: number) => askedAfter.get({ conversationId, seq }),
    /** Our last message before a sequence. */
    saidBefore: (conversationId: string, seq: number) => saidBefore.get({ conversationId, seq }),
    /** Our texts from a sequence on that did not arrive, of which nobody knows, or of which the agent is or was asked whether they should go; newest first. */
    troubled: (conversationId: string, from: number) => troubled.all({ conversationId, from }),
    /** Sequence of the conversation's newest message, 0 when there is none. */
    newestSeq: (conversationId: string) => newest.get(conversationId)?.seq ?? 0,
    /** The agent is asked whether the text should still go. */
    ask: (id: string, at: number, rev: number) => ask.run({ id, at, rev }),
    /** The agent means it to go at that time. */
    mean: (id: string, at: number, rev: number) => mean.run({ id, at, rev }),
    /** What becomes of it in quiet hours. */
    inQuiet: (id: string, quiet: 'held' | 'anyway', rev: number) => inQuiet.run({ id, quiet, rev }),
    /** The agent has said what an arrival means that read like a refusal. */
    answer: (id: string, rev: number) => answer.run({ id, rev }),
    /** Sequence of the conversation's first message from a moment on, epoch ms. */
    firstFrom: (conversationId: string, at: number) => firstFrom.get({ conversationId, at }),
    /** How many hostile texts came after a time, epoch ms. */
    hostileSince: (at: number) => hostileSince.get(at)!,
    /** Everything that is not yet with the carrier, in the order it was written. */
    unsettled: () => unsettled.all(),
    /** The same of one message; undefined when the carrier has it, or never will. */
    oneUnsettled: (id: string) => oneUnsettled.get(id),
    /** Texts of a conversation of which nobody knows yet whether the carrier has them. */
    inDoubt: (conversationId: string) => inDoubt.all(conversationId),
    /** Voters' messages after a sequence that no task has seen to, oldest first. There should be none. */
    unowned: (seq: number) => unowned.all(seq),
    /** Sequence of the newest message of all, 0 when there is none. */
    last: () => newestOfAll.get() ?? 0,
    /** Sequence of the first message after a time (epoch ms); undefined when there is none. */
    firstSince: (at: number) => firstSince.get(at),
  }
}
