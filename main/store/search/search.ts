/** Messages by words and filters together. However much there is, it looks at the newest few thousand that have the words, and says when there were more. */
import { queryOf } from '../../../common/search/words.ts'
import type { Db } from '../file/database.ts'
import { SAID, type FoundMessage } from '../rows/messages.ts'
import { fitBound, FITS, type Fit, type FitBound } from '../people/directory.ts'
import type { NoteRow } from '../people/notes.ts'
import type { WordStore } from '../words/word-index.ts'

/** So many are looked at: a search takes a few dozen milliseconds and no more. */
const mostLooked = 3_000
/** So many notes with the words are looked at for those of the people who are meant. */
const mostNotesLooked = 1_000
/** Messages come in their order, but for those that were late by some: this many on either side of a day's edge are looked at. */
const mostLate = 200

export type MessageFilter = Fit & {
  /** Ours, voters', colleagues', or those of these people (their numbers); any of them. Undefined: anybody's. */
  readonly from?: { readonly isMe: boolean; readonly isVoter: boolean; readonly isTeam: boolean; readonly phones: readonly string[] }
  readonly isFailed?: boolean
  /** Voters' messages that the agent has not seen. */
  readonly isUnread?: boolean
  /** Of conversations that the agent wants to come back to. */
  readonly isFollowed?: boolean
  /** Epoch ms; `until` is no longer in it. */
  readonly since?: number
  readonly until?: number
  readonly outcomes?: readonly string[]
}

type Bound = FitBound & {
  readonly query: string; readonly first: number; readonly last: number; readonly since: number; readonly until: number; readonly limit: number
  readonly senders: string | null; readonly phones: string; readonly isFailed: 0 | 1; readonly isUnread: 0 | 1; readonly isFollowed: 0 | 1; readonly outcomes: string | null
}

export function searchStore(db: Db, words: WordStore) {
  const WHO = `CASE WHEN direction = 'inbound' THEN 'voter' WHEN "by" IS NULL THEN 'me' ELSE 'team' END`
  const within = (hits: string) => db.prepare<Bound, FoundMessage>(`
    WITH hit AS (${hits} LIMIT ${mostLooked})
    SELECT message.*, conversation.phone, contact.name FROM hit CROSS JOIN message ON message.seq = hit.seq
    JOIN conversation ON conversation.id = message.conversationId JOIN contact ON contact.phone = conversation.phone
    WHERE ${SAID} AND message.at >= +@since AND message.at < +@until
      AND (+@senders IS NULL OR ${WHO} IN (SELECT value FROM json_each(+@senders)) OR direction = 'inbound' AND conversation.phone IN (SELECT value FROM json_each(+@phones)))
      AND (NOT +@isFailed OR delivery IN ('failed', 'undelivered'))
      AND (NOT +@isUnread OR direction = 'inbound' AND EXISTS (SELECT 1 FROM task INDEXED BY task_by_end
        WHERE task.conversationId = message.conversationId AND toSeq IS NULL AND message.seq >= fromSeq AND message.seq > readSeq))
      AND (NOT +@isFollowed OR EXISTS (SELECT 1 FROM follow_up INDEXED BY follow_up_open WHERE follow_up.conversationId = message.conversationId AND doneAt IS NULL))
      AND ${FITS('conversation.phone')}
      AND (+@outcomes IS NULL OR EXISTS (SELECT 1 FROM task INDEXED BY task_by_end WHERE task.conversationId = message.conversationId AND toSeq >= message.seq AND fromSeq <= message.seq
        AND disposition IN (SELECT value FROM json_each(+@outcomes))))
    ORDER BY hit.seq DESC LIMIT @limit + 0`)
  const counting = (hits: string) => db.prepare<Pick<Bound, 'query' | 'first' | 'last' | 'since' | 'until'>, number>(`SELECT count(*) FROM (${hits} LIMIT ${mostLooked})`).pluck()
  const FAILED = (delivery: string) => `SELECT * FROM (
    SELECT seq FROM message INDEXED BY message_by_delivery WHERE delivery = '${delivery}' AND at >= +@since AND at < +@until ORDER BY at DESC LIMIT ${mostLooked})`
  const IN_RANGE = (column: string) => `${column} >= +@first AND ${column} <= +@last`
  /** What is looked at, newest first: what has the words, what failed, what is unread, the last message before a follow-up, or everything. */
  const ranges = {
    sought: `SELECT rowid AS seq FROM message_words WHERE message_words MATCH @query AND ${IN_RANGE('rowid')} ORDER BY rowid DESC`,
    failed: `SELECT seq FROM (${FAILED('failed')} UNION ALL ${FAILED('undelivered')}) ORDER BY seq DESC`,
    unread: `SELECT message.seq FROM task INDEXED BY task_open JOIN message INDEXED BY message_by_direction ON message.conversationId = task.conversationId
      AND direction = 'inbound' AND message.seq > task.readSeq WHERE task.state NOT IN ('completed', 'canceled') ORDER BY message.seq DESC`,
    followed: `SELECT (SELECT max(seq) FROM message WHERE message.conversationId = follow_up.conversationId AND ${SAID}) AS seq FROM follow_up INDEXED BY follow_up_open
      WHERE doneAt IS NULL ORDER BY 1 DESC`,
    all: `SELECT seq FROM message WHERE ${IN_RANGE('seq')} ORDER BY seq DESC`,
  }
  const find = { sought: within(ranges.sought), failed: within(ranges.failed), unread: within(ranges.unread), followed: within(ranges.followed), all: within(ranges.all) }
  const count = { sought: counting(ranges.sought), failed: counting(ranges.failed), unread: counting(ranges.unread), followed: counting(ranges.followed), all: counting(ranges.all) }
  const edge = (order: '>= +@at ORDER BY at' | '< +@at ORDER BY at DESC', which: 'min' | 'max') => db.prepare<{ at: number }, number | null>(`
    SELECT ${which}(seq) FROM (SELECT seq FROM message INDEXED BY message_by_at WHERE at ${order} LIMIT ${mostLate})`).pluck()
  const notes = db.prepare<FitBound & { query: string; looked: number; limit: number }, NoteRow>(`
    WITH hit AS (SELECT rowid AS seq FROM note_words WHERE note_words MATCH @query ORDER BY rowid DESC LIMIT @looked + 0)
    SELECT note.* FROM hit CROSS JOIN note ON note.seq = hit.seq WHERE isGone = 0 AND ${FITS('note.phone')} ORDER BY hit.seq DESC LIMIT @limit + 0`)
  const firstSince = edge('>= +@at ORDER BY at', 'min')
  const lastBefore = edge('< +@at ORDER BY at DESC', 'max')

  return {
    /** The newest notes that have the words, on people whom the filter leaves. */
    notes(text: string, fit: Fit, limit: number): readonly NoteRow[] {
      words.catchUp()
      const query = queryOf(text)
      return query === undefined ? [] : notes.all({ query, ...fitBound(fit), looked: fit.tags || fit.areas ? mostNotesLooked : limit, limit })
    },
    /** @returns the newest of them, and whether there is more than was looked at */
    messages(text: string, filter: MessageFilter, limit: number): { readonly rows: readonly FoundMessage[]; readonly isCut: boolean } {
      words.catchUp()
      const query = queryOf(text)
      if (query === undefined && Object.keys(filter).length === 0) return { rows: [], isCut: false }
      const kind = query !== undefined ? 'sought' : filter.isFailed ? 'failed' : filter.isUnread ? 'unread' : filter.isFollowed ? 'followed' : 'all'
      const range = {
        query: query ?? '',
        first: filter.since === undefined ? 0 : (firstSince.get({ at: filter.since }) ?? none),
        last: filter.until === undefined ? none : (lastBefore.get({ at: filter.until }) ?? 0),
        since: filter.since ?? 0,
        until: filter.until ?? none,
      }
      const rows = find[kind].all({
        ...range, limit, ...sendersOf(filter.from), ...fitBound(filter), isFailed: filter.isFailed ? 1 : 0, isUnread: filter.isUnread ? 1 : 0, isFollowed: filter.isFollowed ? 1 : 0,
        outcomes: listOf(filter.outcomes),
      })
      return { rows, isCut: rows.length < limit && count[kind].get(range) === mostLooked }
    },
  }
}

/** No sequence and no time is greater. */
const none = Number.MAX_SAFE_INTEGER
const listOf = (values: readonly unknown[] | undefined) => (values === undefined ? null : JSON.stringify(values))

function sendersOf(from: MessageFilter['from']): Pick<Bound, 'senders' | 'phones'> {
  if (!from) return { senders: null, phones: '[]' }
  const senders = [...(from.isMe ? ['me'] : []), ...(from.isVoter ? ['voter'] : []), ...(from.isTeam ? ['team'] : [])]
  return { senders: listOf(senders), phones: listOf(from.phones) ?? '[]' }
}
