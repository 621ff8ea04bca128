/** Counts for the stats page: sums of the tally, which migration 0011 keeps at every change, times of chats, and the rows that a count is of. */
import type { Delivery } from '../../../contract/model.ts'
import type { Span } from '../../../contract/answers/stats.ts'
import type { Db } from '../file/database.ts'
import { SAID, type MessageRow } from './messages.ts'
import type { TaskRow } from './tasks.ts'

export type TallyOf = 'received' | 'sent' | 'colleague' | 'taken' | 'ended'
/** Whole ms; null when there was none. Between two times that were taken the percentile lies on the line between them, as spreadsheets have it. */
export type Durations = { readonly count: number; readonly median: number | null; readonly ninetieth: number | null }
/** How many texts of a conversation have come so far; none of colleagues. */
export type SaidCount = { readonly conversationId: string; readonly delivery: Delivery; readonly count: number }
/** `at` of a task: when it was counted. `ms`: how long what is counted took. */
export type CountedTask = TaskRow & { readonly phone: string; readonly at: number; readonly ms: number | null }
/** From where on a page goes, not included; the newest are first. */
export type After<Key> = { readonly at: number } & Key

/** Days and hours of every zone consist of these. */
const quarterMs = 900_000
/** No time and no id comes after these. */
const end = { at: Number.MAX_SAFE_INTEGER, seq: Number.MAX_SAFE_INTEGER, id: '~' } as const

type Texts = Span & { readonly delivery: Delivery; readonly withColleagues: 0 | 1; readonly at: number; readonly seq: number; readonly limit: number }
type Tasks = Span & { readonly at: number; readonly id: string; readonly limit: number }

export function statsStore(db: Db) {
  const IN_SPAN = (column: string) => `${column} >= +@from AND ${column} < +@until`
  // The next part is looked up, so that no other is read.
  const NEXT = '(SELECT min(part) FROM tally WHERE what = +@what AND part > parts.part)'
  const parts = db.prepare<{ what: TallyOf }, string>(`
    WITH RECURSIVE parts (part) AS (SELECT min(part) FROM tally WHERE what = +@what AND part >= '' UNION ALL SELECT ${NEXT} FROM parts WHERE ${NEXT} IS NOT NULL)
    SELECT part FROM parts WHERE part IS NOT NULL`).pluck()
  const sum = db.prepare<Span & { what: TallyOf; part: string }, number>(`
    SELECT coalesce(sum(count), 0) FROM tally WHERE what = +@what AND part = +@part AND ${IN_SPAN('quarter')}`).pluck()
  const TIMES = (ms: string) => `count(*) AS count, round(percentile_cont(${ms}, 0.5)) AS median, round(percentile_cont(${ms}, 0.9)) AS ninetieth`
  const HANDLING = `FROM task INDEXED BY task_by_handling WHERE ${IN_SPAN('completedAt')} AND assignedAt IS NOT NULL`
  const ANSWERS = `FROM task INDEXED BY task_by_question WHERE ${IN_SPAN('askedAt')} AND answeredAt IS NOT NULL`
  const handling = db.prepare<Span, Durations>(`SELECT ${TIMES('completedAt - assignedAt')} ${HANDLING}`)
  const answers = db.prepare<Span, Durations>(`SELECT ${TIMES('answeredAt - askedAt')} ${ANSWERS}`)
  const slowest = {
    handling: db.prepare<Span, number | null>(`SELECT max(completedAt - assignedAt) ${HANDLING}`).pluck(),
    answers: db.prepare<Span, number | null>(`SELECT max(answeredAt - askedAt) ${ANSWERS}`).pluck(),
  }
  const texts = db.prepare<Texts, MessageRow>(`
    SELECT * FROM message INDEXED BY message_by_delivery WHERE delivery = +@delivery AND at >= +@from AND at < +@until AND (at, seq) < (+@at, +@seq)
      AND ("by" IS NULL OR +@withColleagues) AND ${SAID} ORDER BY at DESC, seq DESC LIMIT @limit + 0`)
  const said = db.prepare<Span, SaidCount>(`
    SELECT conversationId, delivery, count(*) AS count FROM message INDEXED BY message_by_at
    WHERE at >= +@from AND at < +@until AND "by" IS NULL AND ${SAID} GROUP BY conversationId, delivery`)
  const chats = (index: string, column: string, ms: string, where: string) => db.prepare<Tasks & { disposition?: string | null }, CountedTask>(`
    SELECT task.*, conversation.phone, ${column} AS at, ${ms} AS ms
    FROM task INDEXED BY ${index} JOIN conversation ON conversation.id = task.conversationId WHERE ${where} AND ${IN_SPAN(column)} AND (${column}, task.id) < (+@at, +@id)
    ORDER BY ${column} DESC, task.id DESC LIMIT @limit + 0`)
  const taken = chats('task_by_assignment', 'assignedAt', 'NULL', 'assignedAt IS NOT NULL')
  const finished = chats('task_by_completion', 'completedAt', 'completedAt - assignedAt', 'completedAt IS NOT NULL')
  const ended = chats('task_by_outcome', 'completedAt', 'completedAt - assignedAt', 'disposition IS +@disposition AND completedAt IS NOT NULL')
  const answered = chats('task_by_question', 'askedAt', 'answeredAt - askedAt', 'answeredAt IS NOT NULL')

  return {
    /** How many there are of each part, of whole quarters of an hour. */
    tally(what: TallyOf, { from, until }: Span): ReadonlyMap<string, number> {
      const quarters = { from: Math.floor(from / quarterMs), until: Math.ceil(until / quarterMs) }
      return new Map(parts.all({ what }).map((part) => [part, sum.get({ what, part, ...quarters })!]))
    },
    /** From taking a chat to its completion, of those that were completed in the span. */
    handling: (span: Span) => handling.get(span)!,
    /** From the first question of a chat to its first answer, of those that were asked in the span and have one. */
    answers: (span: Span) => answers.get(span)!,
    /** The longest of either, whole ms; null when there was none. By itself, since it takes a fifth of the time of all, and a year does not tell it. */
    slowest: (of: 'handling' | 'answers', span: Span) => slowest[of].get(span)!,
    /** What voters wrote and what was written to them, of a span that need not be of whole quarters. */
    said: (span: Span) => said.all(span),
    /** Messages of these deliveries, newest first. */
    texts(deliveries: readonly Delivery[], { from, until }: Span, withColleagues: boolean, limit: number, after: After<{ readonly seq: number }> = end): readonly MessageRow[] {
      const found = deliveries.flatMap((delivery) => texts.all({ delivery, from, until, withColleagues: withColleagues ? 1 : 0, at: after.at, seq: after.seq, limit }))
      return found.toSorted((a, b) => b.at - a.at || b.seq - a.seq).slice(0, limit)
    },
    /** Chats that the agent took, those that they completed (in one way, where that is said), those whose voter had an answer; newest first. */
    chats(of: 'taken' | 'finished' | 'answered', { from, until }: Span, limit: number, after: After<{ readonly id: string }> = end, disposition?: string | null): readonly CountedTask[] {
      const page = { from, until, at: after.at, id: after.id, limit }
      if (of !== 'finished') return (of === 'taken' ? taken : answered).all(page)
      return disposition === undefined ? finished.all(page) : ended.all({ ...page, disposition })
    },
  }
}
