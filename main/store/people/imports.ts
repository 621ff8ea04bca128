/** Rows of `import…`: the lists that were brought in, and what is needed to take one back. */
import type { Import } from '../../../contract/import/imports.ts'
import type { Db } from '../file/database.ts'

/** Contacts that one portion of an import made: places from, up to and with. */
export type Made = { readonly fromSeq: number; readonly toSeq: number; readonly rev: number }
export type MadeRow = Made & { readonly importId: string }
/** A contact that was there. `before`: JSON of what an import changed on it. */
export type ChangedRow = { readonly importId: string; readonly phone: string; readonly before: string; readonly rev: number }

export function importStore(db: Db) {
  const get = db.prepare<[string], Import>('SELECT * FROM import WHERE id = +?')
  const newest = db.prepare<[number], Import>('SELECT * FROM import ORDER BY at DESC LIMIT ? + 0')
  const put = db.prepare<Import>(`
    INSERT INTO import VALUES (@id, @fileName, @at, @state, @rows, @seen, @added, @changed, @known, @refused, @rev)
    ON CONFLICT (id) DO UPDATE SET state = excluded.state, rows = excluded.rows, seen = excluded.seen, added = excluded.added, changed = excluded.changed, known = excluded.known,
      refused = excluded.refused, rev = excluded.rev`)
  const report = db.prepare<[string], string>('SELECT body FROM import_report WHERE importId = +?').pluck()
  const keepReport = db.prepare<[string, string]>('INSERT INTO import_report VALUES (?, ?) ON CONFLICT (importId) DO UPDATE SET body = excluded.body')
  const addMade = db.prepare<MadeRow>('INSERT INTO import_made VALUES (@importId, @fromSeq, @toSeq, @rev)')
  const lastMade = db.prepare<[string], MadeRow>('SELECT * FROM import_made WHERE importId = +? AND fromSeq > 0 ORDER BY fromSeq DESC LIMIT 1')
  const dropMade = db.prepare<[string, number]>('DELETE FROM import_made WHERE importId = +? AND fromSeq = +?')
  const addChanged = db.prepare<ChangedRow>('INSERT OR IGNORE INTO import_changed VALUES (@importId, @phone, @before, @rev)')
  const someChanged = db.prepare<[string, number], ChangedRow>(`SELECT * FROM import_changed WHERE importId = +? AND phone > '' ORDER BY phone LIMIT ? + 0`)
  const dropChanged = db.prepare<[string, string]>('DELETE FROM import_changed WHERE importId = +? AND phone = +?')
  return {
    get: (id: string) => get.get(id),
    newest: (count: number) => newest.all(count),
    /** Writes a new one, or how far one has come. */
    put: (row: Import) => put.run(row),
    /** The rows that were not taken, as CSV. */
    report: (id: string) => report.get(id),
    keepReport: (id: string, text: string) => keepReport.run(id, text),
    addMade: (row: MadeRow) => addMade.run(row),
    /** The portion that was made last and is still to be taken back. */
    lastMade: (id: string) => lastMade.get(id),
    dropMade: ({ importId, fromSeq }: MadeRow) => dropMade.run(importId, fromSeq),
    addChanged: (row: ChangedRow) => addChanged.run(row),
    someChanged: (id: string, limit: number) => someChanged.all(id, limit),
    dropChanged: ({ importId, phone }: ChangedRow) => dropChanged.run(importId, phone),
  }
}
