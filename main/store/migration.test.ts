/** A desk of each released schema, with rows in every table, opened by this version. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { migrations, openToRead } from './database.ts'
import { journalStore } from './journal.ts'
import { copiesIn, isGood } from './keeping/copies.ts'
import { hasItsSchema } from './keeping/sound.ts'
import { fileIn, SENDER, stateOf, type State } from './keeping/testdesk.ts'
import { openStore, type Store } from './store.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'textdesk-migration-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Rows for every table of schema 1 but the journal. */
const rowsOfSchema1 = `
  INSERT INTO stint VALUES (1, 5, 'Available', 1), (5, NULL, 'Break', 1);
  INSERT INTO contact VALUES ('+16025550148', 'Marisol Vega', 'Phoenix, AZ', 'America/Phoenix', 1, 20, 1);
  INSERT INTO conversation VALUES ('c1', '+16025550148', '${SENDER}');
  INSERT INTO message VALUES (7, 'm1', 'c1', 'outbound', 'Where is my ballot?', 10, 'failed', 1, NULL, 30003, 'unreachable', 'm2', 1);
  INSERT INTO message VALUES (9, 'm2', 'c1', 'outbound', '¿Dónde voto?', 20, 'sent', 2, 'SM1', NULL, NULL, NULL, 1);
  INSERT INTO attempt VALUES (3, 'm2', 20, 21, 'taken', NULL, 2);
  INSERT INTO media VALUES ('p1', 'm2', 'ME1', 'image/png', x'0102');
  INSERT INTO task VALUES ('t1', 'c1', 'wrapping', 'voter', 10, 11, 12, NULL, 'No response', 'a note', 7, 9, 1);
  INSERT INTO reservation VALUES (4, 't1', 'accepted', 10, 40, 11);
  INSERT INTO route VALUES ('r1', 'c1', 'any', 'open', 20, 'm2', 1);
  INSERT INTO draft VALUES ('t1', NULL, 'half a sen', 'm3');
  INSERT INTO due VALUES ('follow', 'm2', 30);
  INSERT INTO cursor VALUES ('${SENDER}', 20, 5);`

function makeSchema1(): void {
  const db = new Database(fileIn(folder))
  db.pragma('journal_mode = WAL')
  db.exec(migrations[0]!)
  db.exec(rowsOfSchema1)
  for (const kind of ['message.queued', 'message.failed']) journalStore(db).append({ at: 10, actor: 'worker', kind, subject: 'm1' })
  db.pragma('user_version = 1')
  db.close()
  for (const [table, rows] of Object.entries(stateOf(fileIn(folder)))) expect(rows.length, table).toBeGreaterThan(0)
}

let before: State
let store: Store
beforeEach(() => {
  makeSchema1()
  before = stateOf(fileIn(folder))
  store = openStore({ file: fileIn(folder) })
})
afterEach(() => store.close())

it('opens without a repair and has this version\'s schema', () => {
  expect(store.repair).toBeUndefined()
  store.close()
  const db = openToRead(fileIn(folder))
  expect(db.pragma('user_version', { simple: true })).toBe(migrations.length)
  expect(hasItsSchema(db)).toBe(true)
  expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
})

it('keeps every row of every table', () => {
  store.close()
  const after = stateOf(fileIn(folder))
  expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted())
  for (const [table, rows] of Object.entries(before)) expect(after[table], table).toMatchObject(rows)
})

it('still finds the words of old texts, and those of new ones', () => {
  const add = (body: string) => store.messages.add({ id: body, conversationId: 'c1', direction: 'inbound', body, at: 30, delivery: 'received', segments: 1, sid: null, rev: 1 })
  add('My ballot came')
  expect(store.messages.search('ballot', SENDER, 10).map(({ body }) => body)).toEqual(['My ballot came', 'Where is my ballot?'])
  expect(store.messages.search('donde', SENDER, 10)).toHaveLength(1)
})

it('gives new messages places behind the old ones, and takes the new ends of a text', () => {
  const row = store.messages.add({ id: 'm4', conversationId: 'c1', direction: 'outbound', body: 'New', at: 30, delivery: 'unclear', segments: 1, sid: null, rev: 1 })!
  expect(row.seq).toBe(10)
  store.messages.settle({ ...row, delivery: 'unconfirmed' })
  expect(store.messages.get('m4')!.delivery).toBe('unconfirmed')
})

it('looks after parents again when it is done', () => {
  const orphan = { id: 'm5', conversationId: 'nobody', direction: 'inbound', body: 'Orphan', at: 30, delivery: 'received', segments: 1, sid: null, rev: 1 } as const
  expect(() => store.messages.add(orphan)).toThrow(/FOREIGN KEY/)
})

it('leaves a good copy of the desk as it was', () => {
  const [copy, ...others] = copiesIn(join(folder, 'copies'))
  expect(others).toEqual([])
  expect(copy).toMatchObject({ kind: 'migration' })
  expect(isGood(copy!)).toBe(true)
  expect(stateOf(copy!.file)).toEqual(before)
})
