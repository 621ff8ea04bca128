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
  it('keeps a log that is brought to the disk beside it, with foreign keys on, also when it is opened again', async () => {
    store.close()
    store = openStore({ file })
    const db = new Database(file)
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
    db.close()
    // NORMAL: a crash undoes nothing, and what must outlive a power cut waits for `onDisk`.
    expect(store.pragmas()).toEqual({ synchronous: 1, foreignKeys: 1 })
    await store.onDisk()
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
    expect(store.search.messages(words, {}, 10).rows.map(({ body }) => body)).toEqual(bodies)
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
  const span = { from: 0, until: 2_000_000 }
  const task = (conversationId: string, fromSeq: number) => ({ id: crypto.randomUUID(), conversationId, state: 'assigned', origin: 'voter', createdAt: 1_000, assignedAt: 1_000, fromSeq, readSeq: 0, rev: 1 }) as const

  it('tell how long first answers and chats took, half of them and nine of ten', () => {
    for (const [index, wait] of [10, 20, 90].entries()) {
      const id = conversation(`+1602555014${index}`)
      const chat = task(id, text(id, 'question', 'inbound', 1_000).seq)
      store.tasks.add(chat)
      store.tasks.answer(chat.id, 1_000, 1_000 + wait)
      store.tasks.move({ ...chat, state: 'completed', wrappingAt: 1_500, completedAt: 1_000 + 2 * wait, heldUntil: null, toSeq: 9 })
    }
    expect(store.stats.answers(span)).toEqual({ count: 3, median: 20, ninetieth: 76 })
    expect(store.stats.handling(span)).toEqual({ count: 3, median: 40, ninetieth: 152 })
    expect([store.stats.slowest('answers', span), store.stats.slowest('handling', span)]).toEqual([90, 180])
    expect(store.stats.handling({ from: 0, until: 1_000 })).toEqual({ count: 0, median: null, ninetieth: null })
    expect(store.stats.slowest('handling', { from: 0, until: 1_000 })).toBeNull()
  })

  it('list what they count, newest first and page by page', () => {
    const id = conversation('+16025550140')
    const all = [3, 1, 2, 2].map((at) => text(id, `text ${at}`, 'outbound', at))
    const first = store.stats.texts(['delivered', 'sent'], span, false, 2)
    expect(first.map(({ seq }) => seq)).toEqual([all[0]!.seq, all[3]!.seq])
    expect(store.stats.texts(['delivered', 'sent'], span, false, 2, first[1]).map(({ seq }) => seq)).toEqual([all[2]!.seq, all[1]!.seq])
    expect(store.stats.texts(['failed'], span, false, 2)).toEqual([])
    const chats = [5, 6, 6].map((completedAt, index) => {
      const chat = task(conversation(`+1602555015${index}`), 1)
      store.tasks.add(chat)
      store.tasks.note({ id: chat.id, disposition: index === 0 ? 'answered' : null, note: null, rev: 1 })
      store.tasks.move({ ...chat, state: 'completed', wrappingAt: 1, completedAt, heldUntil: null, toSeq: 9 })
      return chat.id
    })
    const newest = store.stats.chats('finished', span, 1)
    const rest = store.stats.chats('finished', span, 5, newest[0])
    expect([...newest, ...rest].map((row) => row.id).toSorted()).toEqual(chats.toSorted())
    expect(rest.at(-1)).toMatchObject({ id: chats[0], at: 5, phone: '+16025550150' })
    expect(store.stats.chats('finished', span, 5, undefined, 'answered').map((row) => row.id)).toEqual([chats[0]])
    expect(store.stats.chats('finished', span, 5, undefined, null)).toHaveLength(2)
    expect(store.stats.chats('taken', span, 5)).toHaveLength(3)
    expect(store.stats.chats('answered', span, 5)).toEqual([])
  })
})
