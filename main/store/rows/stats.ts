/** Counts for the stats page, from a moment on and up to another. */
import type { Disposition } from '../../../contract/model.ts'
import type { Db } from '../file/database.ts'
import { SAID, type MessageRow } from './messages.ts'

/** Epoch ms; `until` is no longer in it. */
export type Span = { readonly from: number; readonly until: number }

type Texts = { readonly received: number; readonly sent: number; readonly delivered: number; readonly underWay: number; readonly queued: number; readonly failed: number }

const hourMs = 3_600_000
const mostFailed = 100

export function statsStore(db: Db) {
  const IN_SPAN = (column: string) => `${column} >= +@from AND ${column} < +@until`
  const MESSAGES = `FROM message INDEXED BY message_by_at WHERE ${IN_SPAN('at')}`
  const texts = db.prepare<Span, Texts>(`
    SELECT coalesce(sum(direction = 'inbound'), 0) AS received,
           coalesce(sum(direction = 'outbound' AND delivery IN ('accepted', 'sent', 'delivered', 'undelivered', 'unconfirmed')), 0) AS sent,
           coalesce(sum(delivery = 'delivered'), 0) AS delivered,
           coalesce(sum(delivery IN ('accepted', 'sent', 'unconfirmed')), 0) AS underWay,
           coalesce(sum(delivery IN ('queued', 'sending', 'checking', 'unclear')), 0) AS queued,
           coalesce(sum(delivery IN ('undelivered', 'failed') AND ${SAID}), 0) AS failed
    ${MESSAGES}`)
  const hours = db.prepare<Span, { hour: number; received: number; sent: number }>(`
    SELECT CAST((at - @from) / ${hourMs} AS INTEGER) AS hour, sum(direction = 'inbound') AS received, sum(direction = 'outbound') AS sent
    ${MESSAGES} GROUP BY 1 ORDER BY 1`)
  const failed = db.prepare<Span, MessageRow>(`
    SELECT * ${MESSAGES} AND delivery IN ('undelivered', 'failed') AND ${SAID} ORDER BY at DESC LIMIT ${mostFailed}`)
  const taken = db.prepare<Span, { n: number }>(`
    SELECT count(*) AS n FROM task INDEXED BY task_by_assignment WHERE ${IN_SPAN('assignedAt')}`)
  const outcomes = db.prepare<Span, { disposition: Disposition | null; count: number }>(`
    SELECT disposition, count(*) AS count
    FROM task INDEXED BY task_by_completion
    WHERE ${IN_SPAN('completedAt')} GROUP BY 1 ORDER BY count DESC, 1`)
  const lasted = db.prepare<Span, { ms: number }>(`
    SELECT wrappingAt - assignedAt AS ms FROM task INDEXED BY task_by_completion
    WHERE ${IN_SPAN('completedAt')} AND wrappingAt IS NOT NULL AND assignedAt IS NOT NULL ORDER BY ms`)
  // The first text of a task after its first voter message; parked replies count from the reply, not from our send.
  const waits = db.prepare<Span, { ms: number }>(`
    SELECT answer.at - asked.at AS ms FROM task INDEXED BY task_by_creation
    JOIN message asked ON asked.seq = (SELECT min(seq) FROM message WHERE conversationId = task.conversationId AND seq >= task.fromSeq AND direction = 'inbound')
    JOIN message answer ON answer.seq = (SELECT min(seq) FROM message WHERE conversationId = task.conversationId AND seq > asked.seq AND direction = 'outbound')
    WHERE ${IN_SPAN('task.createdAt')} ORDER BY ms`)
  const median = (rows: readonly { readonly ms: number }[]) => rows[Math.floor((rows.length - 1) / 2)]?.ms
  return {
    in(span: Span) {
      const ended = outcomes.all(span)
      return {
        ...texts.get(span)!,
        chats: taken.get(span)!.n,
        finished: ended.reduce((sum, { count }) => sum + count, 0),
        outcomes: ended,
        hours: hours.all(span).map(({ hour, ...rest }) => ({ at: span.from + hour * hourMs, ...rest })),
        firstReplyMs: median(waits.all(span)),
        chatMs: median(lasted.all(span)),
      }
    },
    /** The newest that did not arrive, at most a hundred. */
    failedIn: (span: Span) => failed.all(span),
  }
}
