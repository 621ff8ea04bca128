/** Makes the database of a busy hotline, in bulk and without a desk: schema and journal are ours, the rows are a story's. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { addFunctions } from '../../main/store/file/functions.ts'
import { entryAfter, type Actor, type Entry, type Link } from '../../main/store/file/journal.ts'
import { tellStory, type Row } from './story.ts'

const migrations = path.resolve(import.meta.dirname, '../../main/store/file/migrations')
/** What the desk and the triggers would have kept is filled in at the end. */
const filled = [
  'INSERT INTO message_words (rowid, body) SELECT seq, words(body) FROM message',
  'INSERT INTO contact_names (rowid, name) SELECT seq, words(name) FROM contact WHERE name IS NOT NULL',
  `UPDATE contact SET sortName = words(coalesce(name, ''))`,
  'INSERT INTO note_words (rowid, body) SELECT seq, words(body) FROM note',
  'INSERT INTO contact_numbers (rowid, digits) SELECT seq, digits(phone) FROM contact',
  // No desk leaves so many large pieces: it merges them as they come.
  ...['message_words', 'contact_names', 'contact_numbers', 'note_words'].map((index) => `INSERT INTO ${index} (${index}, rank) VALUES ('merge', 1000000)`),
  'INSERT INTO tally SELECT what, part, quarter, count(*) FROM message_tallied GROUP BY 1, 2, 3',
  'INSERT INTO tally SELECT what, part, quarter, count(*) FROM task_tallied GROUP BY 1, 2, 3',
]

export type Hotline = { readonly messages: number; readonly now?: number; readonly seed?: number }

/**
 * Makes a database file that does not exist yet.
 * @param hotline.messages how many; there is a conversation for every twenty, and a tenth of them is in a single one
 */
export function makeHotline(file: string, { messages, now = Date.now(), seed = 1 }: Hotline): void {
  const db = new Database(file)
  try {
    db.pragma('journal_mode = OFF')
    db.pragma('synchronous = OFF')
    db.pragma('cache_size = -500000')
    addFunctions(db)
    const names = readdirSync(migrations).toSorted()
    for (const name of names) db.exec(readFileSync(path.join(migrations, name), 'utf8'))
    db.pragma(`user_version = ${names.length}`)
    db.pragma('foreign_keys = OFF')
    const later = takeAway(db)
    db.transaction(() => tellStory(bookOf(db), { messages, now, seed }))()
    for (const sql of [...filled, ...later]) db.exec(sql)
    db.pragma('journal_mode = WAL')
  } finally {
    db.close()
  }
}

/** Drops indexes and triggers, which cost most of the time; returns the statements that make them again. */
function takeAway(db: Database.Database): readonly string[] {
  const rows = db.prepare<[], { type: string; name: string; sql: string }>(`SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL`).all()
  for (const { type, name } of rows) db.exec(`DROP ${type} ${name}`)
  return rows.map(({ sql }) => sql)
}

function bookOf(db: Database.Database) {
  const inserts = new Map<string, Database.Statement<[Row]>>()
  const insertInto = (table: string, row: Row) => {
    const columns = Object.keys(row)
    const key = `${table} ${columns.join()}`
    const known = inserts.get(key) ?? db.prepare<[Row]>(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`)
    inserts.set(key, known)
    return known
  }
  const append = db.prepare<Entry>('INSERT INTO journal VALUES (@seq, @at, @actor, @kind, @subject, @payload, @hash)')
  let last: Link | undefined
  return {
    note(at: number, actor: string, kind: string, subject: string, payload?: Row): number {
      const entry = entryAfter(last, { at, actor: actor as Actor, kind, subject, ...(payload && { payload }) })
      append.run(entry)
      last = entry
      return entry.seq
    },
    put: (table: string, row: Row) => void insertInto(table, row).run(row),
  }
}
