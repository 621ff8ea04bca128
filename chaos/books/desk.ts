/** Reads the desk's database as a stranger: read-only, by SQLite itself, without a line of the app. */
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { pictureSign, type DeskRows } from '../core/facts.ts'

/** A desk's member, its chats by the team's tasks, and the texts that colleagues wrote. */
export type DeskTeam = {
  readonly workerId: string | undefined
  readonly chats: readonly { readonly taskId: string; readonly sid: string }[]
  readonly colleagues: ReadonlySet<string>
}

export type DeskFile = ReturnType<typeof openDeskFile>

/** Texts that are on their way to the carrier or being asked about: not those that wait for the agent's word, nor those that the agent put off. */
const unsettled = `direction = 'outbound' AND (delivery IN ('sending', 'checking') OR (delivery = 'queued' AND askedAt IS NULL
  AND NOT EXISTS (SELECT 1 FROM due WHERE due.kind = 'later' AND due.subject = message.id)))`

/** As contentOf writes it. */
const content = `body || iif(pictureUrl IS NULL, '', '${pictureSign}') AS body`

/** Opens the database in a data folder, beside the app that writes it. Close it before the app is killed, so that nothing holds its log. */
export function openDeskFile(folder: string) {
  const file = join(folder, 'textdesk.sqlite')
  const db = new DatabaseSync(file, { readOnly: true })
  const rows = <T>(sql: string): T[] => db.prepare(sql).all().map((row) => ({ ...row })) as T[]

  return {
    /** How many texts the outbox has not brought to rest. */
    unsettled: () => rows<{ n: number }>(`SELECT count(*) AS n FROM message WHERE ${unsettled}`)[0]!.n,
    /** How many texts wait for the carrier's word on what became of them. */
    unheard: () => rows<{ n: number }>(`SELECT count(*) AS n FROM message WHERE sid IS NOT NULL AND delivery IN ('accepted', 'sent')`)[0]!.n,
    /** SIDs of the replies that are here. */
    received: (): ReadonlySet<string> => new Set(rows<{ sid: string }>(`SELECT sid FROM message WHERE direction = 'inbound'`).map(({ sid }) => sid)),
    /** Everything, as it was in one moment. */
    read(): DeskRows {
      db.exec('BEGIN')
      try {
        return {
          texts: rows(`SELECT seq, message.id, conversationId, phone, direction, ${content}, delivery, sid, errorCode, retriedBy, askedAt,
            EXISTS (SELECT 1 FROM due WHERE due.kind = 'later' AND due.subject = message.id) AS isPutOff
            FROM message JOIN conversation ON conversation.id = conversationId ORDER BY seq`),
          tasks: rows(`SELECT task.id, conversationId, phone, state, assignedAt, wrappingAt, fromSeq FROM task JOIN conversation ON conversation.id = conversationId`),
          reservations: rows('SELECT taskId, state, offeredAt FROM reservation'),
          routes: rows('SELECT id, conversationId, state, messageId FROM route'),
          drafts: rows(`SELECT key, recipient, ${content} FROM draft`),
          journal: rows('SELECT seq, at, actor, kind, subject, payload, hash FROM journal ORDER BY seq'),
          activity: rows<{ activity: string }>('SELECT activity FROM stint WHERE endedAt IS NULL')[0]?.activity,
          integrity: integrityOf(file),
        }
      } finally {
        db.exec('COMMIT')
      }
    },
    /** What the desk knows of its team. */
    team: (): DeskTeam => ({
      workerId: rows<{ workerId: string }>('SELECT workerId FROM team_member')[0]?.workerId,
      chats: rows('SELECT taskId, sid FROM team_task WHERE sid IS NOT NULL'),
      colleagues: new Set(rows<{ id: string }>('SELECT id FROM message WHERE "by" IS NOT NULL').map(({ id }) => id)),
    }),
    /** What the agent did and the team has not answered yet. */
    undone: () => rows<{ n: number }>('SELECT count(*) AS n FROM team_deed')[0]!.n,
    /** A whole copy, also while the app writes. */
    copyTo: (to: string) => backup(db, to),
    close: () => db.close(),
  }
}

/**
 * What SQLite finds wrong, or `ok`. It is asked by a connection of its own: one that has checked a full-text index before keeps its structure,
 * and once the app has merged the index says "corruption found reading blob", which is not so.
 */
function integrityOf(file: string): readonly string[] {
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    return db.prepare('PRAGMA integrity_check').all().map((row) => String(row.integrity_check))
  } finally {
    db.close()
  }
}
