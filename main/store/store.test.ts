import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testFolder } from '../folder.kit.ts'
import { NewerDatabaseError } from './file/database.ts'
import { openStore, type Store } from './store.ts'

let folder: string
let file: string
let store: Store
beforeEach(() => {
  folder = testFolder()
  file = path.join(folder, 'desk.db')
  store = openStore({ file })
})
afterEach(() => store.close())


function conversation(phone: string, id = crypto.randomUUID()) {
  store.contacts.touch(phone, 1, 1)
  store.conversations.add({ id, phone })
  return id
}
function text(conversationId: string, body: string, direction: 'inbound' | 'outbound' = 'inbound', at = Date.now()) {
  return store.messages.add({
    id: crypto.randomUUID(), conversationId, direction, body, at, delivery: direction === 'inbound' ? 'received' : 'delivered', segments: 1, sid: null, rev: 1,
  })!
}

describe('the file', () => {
  it('is durable: WAL with synchronous FULL, foreign keys on, also when it is opened again', () => {
    store.close()
    store = openStore({ file })
    const db = new Database(file)
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
    db.close()
    expect(store.pragmas()).toEqual({ synchronous: 2, foreignKeys: 1 })
  })

  it('of a newer version is left alone and says what to do', () => {
    store.close()
    const db = new Database(file)
    db.exec('CREATE TABLE invention (id TEXT); PRAGMA user_version = 99')
    db.close()
    expect(() => openStore({ file })).toThrow(NewerDatabaseError)
    store = openStore({ file: ':memory:' })
  })

  it('keeps nothing of a transaction that throws', () => {
    expect(() => store.transaction(() => {
      store.contacts.touch('+16025550148', 1, 1)
      throw new Error('power cut')
    })).toThrow('power cut')
    expect(store.contacts.get('+16025550148')).toBeUndefined()
  })
})

describe('the journal', () => {
  beforeEach(() => {
    for (let at = 1; at <= 5; at += 1) store.journal.append({ at, actor: 'worker', kind: 'test.done', subject: 'x', payload: { at } })
  })

  it('is a whole chain', () => {
    expect(store.journal.firstBroken()).toBeUndefined()
  })

  it('refuses to be changed or shortened', () => {
    const db = new Database(file)
    expect(() => db.exec('UPDATE journal SET at = 0')).toThrow(/append-only/)
    expect(() => db.exec('DELETE FROM journal')).toThrow(/append-only/)
    db.close()
  })

  it.each([
    ['a changed payload', `UPDATE journal SET payload = '{}' WHERE seq = 3`, 3],
    ['a changed time', 'UPDATE journal SET at = 99 WHERE seq = 2', 2],
    ['a removed entry', 'DELETE FROM journal WHERE seq = 4', 4],
  ])('names the entry of %s', (_, sql, seq) => {
    const db = new Database(file)
    db.exec(`DROP TRIGGER journal_no_update; DROP TRIGGER journal_no_delete; ${sql}`)
    db.close()
    expect(store.journal.firstBroken()).toBe(seq)
  })
})

describe('contacts', () => {
  beforeEach(() => {
    for (const [phone, name, at] of [['+16025550148', 'Marisol Vega', 3], ['+13135550177', 'Amina Yusuf', 2], ['+12485550119', null, 1]] as const) {
      store.contacts.touch(phone, at, 1)
      store.contacts.rename(phone, name, 1)
    }
  })
  const found = (words: string) => store.contacts.find(words, 10).map(({ phone }) => phone)

  it.each([
    ['mar', ['+16025550148']],
    ['VEGA', ['+16025550148']],
    ['(602) 555', ['+16025550148']],
    ['555', ['+16025550148', '+13135550177', '+12485550119']],
    ['arisol', []],
    ['%', []],
    ['', []],
    ['5', []],
  ])('are found by %j', (words, phones) => {
    expect(found(words)).toEqual(phones)
  })

  it('keep the plus of their number', () => {
    expect(store.contacts.get('+16025550148')!.phone).toBe('+16025550148')
  })
})

describe('messages', () => {
  it('are paged by their own order, oldest first', () => {
    const id = conversation('+16025550148')
    const all = Array.from({ length: 7 }, (_, index) => text(id, `text ${index}`))
    const last = store.messages.page(id, undefined, 3)
    expect(last.map(({ body }) => body)).toEqual(['text 4', 'text 5', 'text 6'])
    expect(store.messages.page(id, last[0]!.seq, 3).map(({ body }) => body)).toEqual(['text 1', 'text 2', 'text 3'])
    expect(store.messages.newestSeq(id)).toBe(all.at(-1)!.seq)
  })

  it('are kept once for each id and each SID', () => {
    const id = conversation('+16025550148')
    const row = { id: crypto.randomUUID(), conversationId: id, direction: 'inbound', body: 'once', at: 1, delivery: 'received', segments: 1, sid: 'SM1', rev: 1 } as const
    expect(store.messages.add(row)).toBeDefined()
    expect(store.messages.add(row)).toBeUndefined()
    expect(store.messages.add({ ...row, id: crypto.randomUUID() })).toBeUndefined()
  })

  it.each([
    ['ballot', ['Where is my ballot?']],
    ['my bal', ['Where is my ballot?']],
    ['donde', ['¿Dónde voto?']],
    ['"ballot" OR', []],
    ['*', []],
  ])('are found by %j', (words, bodies) => {
    const id = conversation('+16025550148')
    text(id, 'Where is my ballot?')
    text(id, '¿Dónde voto?')
    expect(store.messages.search(words, 10).map(({ body }) => body)).toEqual(bodies)
  })
})

describe('stints', () => {
  it('count what was used of each activity since a moment, the present one left out', () => {
    const stints = [['available', 0], ['lunch', 1_000], ['available', 1_500], ['offline', 2_000]] as const
    for (const [activity, startedAt] of stints) store.stints.begin({ activity, startedAt, endedAt: null, away: null, rev: 1 })
    expect(Object.fromEntries(store.stints.usedSince(400).map(({ activity, ms }) => [activity, ms]))).toEqual({ available: 1_100, lunch: 500 })
    expect(store.stints.present()!.activity).toBe('offline')
  })
})

describe('stats', () => {
  it('count what became of the texts, and the median time to a first answer', () => {
    const waits = [10, 20, 90]
    for (const [index, wait] of waits.entries()) {
      const id = conversation(`+1602555014${index}`)
      const asked = text(id, 'question', 'inbound', 1_000)
      text(id, 'answer', 'outbound', 1_000 + wait)
      store.tasks.add({ id: crypto.randomUUID(), conversationId: id, state: 'assigned', origin: 'voter', createdAt: 1_000, assignedAt: 1_000, fromSeq: asked.seq, readSeq: 0, rev: 1 })
    }
    expect(store.stats.in({ from: 0, until: 2_000 })).toMatchObject({ chats: 3, finished: 0, received: 3, sent: 3, delivered: 3, failed: 0, firstReplyMs: 20, outcomes: [], hours: [{ at: 0, received: 3, sent: 3 }] })
    expect(store.stats.in({ from: 0, until: 1_000 })).toMatchObject({ chats: 0, received: 0, hours: [] })
    expect(store.stats.failedIn({ from: 0, until: 2_000 })).toEqual([])
  })
})
