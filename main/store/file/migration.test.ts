/** A desk of each released schema, with rows in every table, opened by this version. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { awayReasons, deliveries, markKinds, taskStates } from '../../../contract/model.ts'
import { testFolder } from '../../folder.kit.ts'
import { copiesIn, isGood } from '../check/copies.ts'
import { hasSchemaOf } from '../check/integrity.ts'
import { fileIn, openReady, SENDER, stateOf, type State } from '../store.kit.ts'
import type { Store } from '../store.ts'
import { migrations, openToRead } from './database.ts'
import { journalStore } from './journal.ts'

let folder: string
beforeEach(() => (folder = testFolder()))

const secondSender = '+18335550177'
const practiceSender = '+18335550100'

/** Rows for every table of schema 1 but the journal. Of a second sender there is a chat with the same person, of the practice one a chat too. */
const rowsOfSchema1 = `
  INSERT INTO stint VALUES (1, 5, 'Available', 1), (5, NULL, 'Break', 1);
  INSERT INTO contact VALUES ('+16025550148', 'Marisol Vega', 'Phoenix, AZ', 'America/Phoenix', 1, 20, 1);
  INSERT INTO conversation VALUES ('c1', '+16025550148', '${SENDER}');
  INSERT INTO message VALUES (7, 'm1', 'c1', 'outbound', 'Where is my ballot?', 10, 'failed', 1, NULL, 30003, 'unreachable', 'm2', 1);
  INSERT INTO message VALUES (9, 'm2', 'c1', 'outbound', '¿Dónde voto?', 20, 'sent', 2, 'SM1', NULL, NULL, NULL, 1);
  INSERT INTO attempt VALUES (3, 'm2', 20, 21, 'taken', NULL, 2);
  INSERT INTO media VALUES ('p1', 'm2', 'ME1', 'image/png', x'0102'), ('p2', 'm2', 'ME2', 'image/png', NULL);
  INSERT INTO task VALUES ('t1', 'c1', 'wrapping', 'voter', 10, 11, 12, NULL, 'No response', 'a note', 7, 9, 1);
  INSERT INTO reservation VALUES (4, 't1', 'accepted', 10, 40, 11);
  INSERT INTO route VALUES ('r1', 'c1', 'any', 'open', 20, 'm2', 1);
  INSERT INTO draft VALUES ('t9', NULL, 'and in the next chat', 'm9'), ('t1', NULL, 'half a sen', 'm3'), ('composer', '602', 'Hi', 'm10');
  INSERT INTO due VALUES ('follow', 'm2', 30);
  INSERT INTO cursor VALUES ('${SENDER}', 20, 5);

  INSERT INTO conversation VALUES ('c2', '+16025550148', '${secondSender}');
  INSERT INTO message VALUES (5, 'm8', 'c2', 'inbound', 'Earlier, at the other number', 3, 'received', 1, 'SM8', NULL, 'you withdrew it before it went out', NULL, 1);
  INSERT INTO task VALUES ('t8', 'c2', 'assigned', 'voter', 3, 3, NULL, NULL, NULL, NULL, 5, 5, 1), ('t9', 'c1', 'pending', 'voter', 30, NULL, NULL, NULL, NULL, NULL, 9, 9, 1);

  INSERT INTO contact VALUES ('+16025550107', 'Practised', NULL, NULL, 0, 20, 1);
  INSERT INTO conversation VALUES ('c3', '+16025550107', '${practiceSender}');
  INSERT INTO message VALUES (6, 'm7', 'c3', 'inbound', 'Only practice', 4, 'received', 1, 'SM7', NULL, NULL, NULL, 1);
  INSERT INTO task VALUES ('t7', 'c3', 'assigned', 'voter', 4, 4, NULL, NULL, NULL, NULL, 6, 6, 1);
  INSERT INTO due VALUES ('media', 'm7', 4);
  INSERT INTO draft VALUES ('t7', NULL, 'practising', 'm6');`

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
beforeEach(async () => {
  makeSchema1()
  before = stateOf(fileIn(folder))
  store = await openReady(fileIn(folder))
})
afterEach(() => store.close())

it('opens without a repair and has this version\'s schema', () => {
  expect(store.repair).toBeUndefined()
  store.close()
  const db = openToRead(fileIn(folder))
  expect(db.pragma('user_version', { simple: true })).toBe(migrations.length)
  expect(hasSchemaOf(db, migrations.length)).toBe(true)
  expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
})

/** What practice wrote, by table. */
const practised: Readonly<Record<string, readonly unknown[]>> = { contact: ['+16025550107'], conversation: ['c3'], message: ['m7'], task: ['t7'], due: ['m7'] }

it('keeps every row of every table, but for what was only practice', () => {
  store.close()
  const after = stateOf(fileIn(folder))
  expect(Object.keys(after).toSorted()).toEqual([...Object.keys(before), 'contact_tag', 'follow_up', 'import', 'import_changed', 'import_made', 'import_report', 'mark', 'note', 'scheduled', 'tag', 'tally', 'team_card', 'team_deed', 'team_member', 'team_task', 'template', 'template_use'].toSorted())
  for (const [table, rows] of Object.entries(before)) {
    const key = { contact: 'phone', due: 'subject' }[table] ?? 'id'
    const kept = rows.filter((row) => !practised[table]?.includes(row[key]))
    if (table === 'conversation' || table === 'draft') continue
    expect(after[table]!.length, table).toBe(kept.length)
    for (const row of kept) {
      const columns = Object.fromEntries(Object.entries(row).filter(([name]) => !['optedOut', 'landline', 'bytes', 'conversationId', 'state', 'wrappingAt', 'activity', 'disposition', 'errorText'].includes(name)))
      expect(after[table], table).toContainEqual(expect.objectContaining(columns))
    }
  }
})

it('has one conversation with each person, and one live chat in it', () => {
  expect(store.conversations.with('+16025550148')).toEqual({ id: 'c1', phone: '+16025550148' })
  expect(store.messages.page('c1').map(({ id }) => id)).toEqual(['m8', 'm1', 'm2'])
  expect(store.tasks.live('c1')).toMatchObject({ id: 't9', state: 'pending' })
  expect(store.tasks.get('t8')).toMatchObject({ conversationId: 'c1', state: 'wrapping' })
})

it('gives what was typed in chats to the person, from several chats in their order', () => {
  expect(store.drafts.all().toSorted((a, b) => a.key.localeCompare(b.key))).toEqual([
    { key: 'c1', recipient: null, body: 'half a sen\nand in the next chat', messageId: 'm9', begunFor: null, pictureUrl: null },
    { key: 'composer', recipient: '602', body: 'Hi', messageId: 'm10', begunFor: null, pictureUrl: null },
  ])
})

it('makes marks of what was known against texting a person', () => {
  expect(store.marks.of('+16025550148')).toEqual([{ phone: '+16025550148', kind: 'opted-out', said: 'person', reason: null, at: 20, disposition: null }])
})

it('keeps codes where English stood, and a text of the carrier’s and a name as they were', () => {
  expect(store.tasks.get('t1')!.disposition).toBe('no-response')
  expect(store.stints.present()!.activity).toBe('break')
  expect(store.messages.get('m1')!.errorText).toBe('unreachable')
  expect(store.messages.get('m8')!.errorText).toBe('withdrawn')
})

it('counts what was there, and when the first answers of chats came', () => {
  const span = { from: 0, until: 900_000 }
  expect([...store.stats.tally('sent', span)]).toEqual([['failed', 1], ['sent', 1]])
  expect([...store.stats.tally('received', span)]).toEqual([['received', 1]])
  expect(store.stats.tally('taken', span).get('')).toBe(2)
  expect(store.tasks.get('t8')).toMatchObject({ askedAt: 3, answeredAt: 10 })
  expect(store.tasks.get('t1')).toMatchObject({ askedAt: null, answeredAt: null })
})

it('puts the bytes of files beside the database', async () => {
  expect(store.media.of('m2')).toMatchObject([{ id: 'p1', state: 'here', size: 2 }, { id: 'p2', state: 'wanted', size: null }])
  expect(await store.files.read('p1')).toEqual(Buffer.of(1, 2))
})

it('still finds the words of old texts, and those of new ones', () => {
  const add = (body: string) => store.messages.add({ id: body, conversationId: 'c1', direction: 'inbound', body, at: 30, delivery: 'received', segments: 1, sid: null, rev: 1 })
  add('My ballot came')
  expect(store.search.messages('ballot', {}, 10).rows.map(({ body }) => body)).toEqual(['My ballot came', 'Where is my ballot?'])
  expect(store.search.messages('donde', {}, 10).rows).toHaveLength(1)
  expect(store.search.messages('practice', {}, 10).rows).toEqual([])
  expect(store.contacts.find('vega', 5).map(({ phone }) => phone)).toEqual(['+16025550148'])
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

it('finds every migration, numbered from 1 without a hole', () => {
  const found = join(import.meta.dirname, 'migrations')
  const files = readdirSync(found).toSorted()
  expect(files.map((name) => Number(/^(\d{4})-[a-z-]+\.sql$/.exec(name)?.[1]))).toEqual(files.map((_name, index) => index + 1))
  expect(migrations).toEqual(files.map((name) => readFileSync(join(found, name), 'utf8')))
})

it('allows every word that the desk writes', () => {
  const db = openToRead(fileIn(folder))
  const allowedIn = (table: string) => db.prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table)
  for (const [table, words] of Object.entries({ message: deliveries, task: taskStates, mark: markKinds, stint: awayReasons })) {
    expect(words.filter((word) => !allowedIn(table)!.includes(`'${word}'`)), table).toEqual([])
  }
  db.close()
})
