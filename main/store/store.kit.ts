/** A desk's database for tests: real files, filled by the store itself with rows of every kind, the same for the same seed. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { testFolder } from '../folder.kit.ts'
import { openToRead } from './file/database.ts'
import { NotReadyError, openStore, type Store } from './store.ts'
import { doJob } from './upkeep/jobs.ts'

export const SENDER = '+18335550199'
export const FILE = 'textdesk.sqlite'
/** Noon of a day on which nothing else happened; epoch ms. */
export const noon = Date.UTC(2026, 10, 3, 12)

/** Numbers from 0 up to 1 (mulberry32, a generator in the public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const words = 'where polling place ballot registration early voting tomorrow county clerk address deadline mail absentee ride help answer'.split(' ')

/** Writes conversations into a store. Each call goes on where the last one ended; `made` are there already. */
export function openAuthor(store: Store, seed: number, made = 0) {
  const random = randomFrom(seed)
  let at = noon
  const hex = (length: number) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('')
  const newId = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`
  const note = (kind: string, subject: string) => store.journal.append({ at, actor: 'worker', kind, subject })
  const sentence = () => Array.from({ length: 4 + Math.floor(random() * 20) }, () => words[Math.floor(random() * words.length)]).join(' ')

  /** One chat: texts either way, a task that ends, sometimes a picture, a parked send. */
  function chat(): void {
    made += 1
    const phone = `+1602555${String(made).padStart(4, '0')}`
    const conversationId = newId()
    store.contacts.touch(phone, at, note('conversation.begun', phone))
    store.contacts.rename(phone, `Voter ${made}`, note('contact.renamed', phone))
    store.conversations.add({ id: conversationId, phone })
    const first = text(conversationId, 'inbound')
    const id = newId()
    store.tasks.add({ id, conversationId, state: 'assigned', origin: 'voter', createdAt: at, assignedAt: at, fromSeq: first, readSeq: first, rev: note('task.created', id) })
    store.reservations.add(id, at, at + 30_000)
    store.reservations.end(id, 'accepted', at)
    for (let turn = 0; turn < 3; turn += 1) {
      text(conversationId, 'outbound')
      text(conversationId, 'inbound')
    }
    if (made % 3 === 0) park(conversationId)
    if (made % 4 !== 0) store.tasks.move({ id, state: 'completed', assignedAt: at, wrappingAt: at, completedAt: at, heldUntil: null, toSeq: store.messages.newestSeq(conversationId), rev: note('task.completed', id) })
    else store.drafts.save({ key: id, recipient: null, body: sentence(), messageId: newId(), begunFor: null, pictureUrl: null })
  }

  function text(conversationId: string, direction: 'inbound' | 'outbound', delivery: 'delivered' | 'queued' = 'delivered'): number {
    at += 20_000
    const id = newId()
    const sid = delivery === 'queued' ? null : `SM${hex(32)}`
    const isOurs = direction === 'outbound'
    const { seq } = store.messages.add({
      id, conversationId, direction, body: sentence(), at, delivery: isOurs ? delivery : 'received', segments: 1, sid, rev: note('message.written', id),
    })!
    if (isOurs && sid) store.attempts.end(store.attempts.add({ messageId: id, startedAt: at, carrierAt: null, sender: SENDER, verdict: 'clear' }).id, at + 300, 'taken')
    if (!isOurs && seq % 5 === 0) store.media.add({ id: newId(), messageId: id, sid: `ME${hex(32)}`, contentType: 'image/png', firstAt: at })
    return seq
  }

  function park(conversationId: string): void {
    const seq = text(conversationId, 'outbound', 'queued')
    const message = store.messages.page(conversationId, seq + 1, 1)[0]!
    const id = newId()
    store.routes.add({ id, conversationId, target: 'me', state: 'open', at, messageId: message.id, rev: note('route.opened', id), until: null })
  }

  return {
    /** Writes so many chats, each in one transaction, and moves the inbox's cursor and the worker on. */
    write(chats: number): void {
      for (let count = 0; count < chats; count += 1) store.transaction(chat)
      store.transaction(() => {
        store.stints.begin({ activity: made % 2 ? 'available' : 'break', startedAt: at, endedAt: null, rev: note('activity.changed', 'me'), away: null })
        store.cursors.begin({ sender: SENDER, at: noon, floor: noon })
        store.cursors.advance(SENDER, at)
      })
    },
    now: () => at,
  }
}

/** All that a crash at this moment would leave, in another folder. */
export function copyAsAfterCrash(folder: string, to = testFolder()): string {
  cpSync(folder, to, { recursive: true, filter: (path) => !path.endsWith('-shm') })
  return to
}

export type State = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** All rows of all tables by name, those of the full-text index left out. */
export function stateOf(file: string): State {
  const db = openToRead(file)
  const rows = (table: string) => db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all()
  const tables = db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'message_words%' AND name NOT LIKE 'contact_n%' AND name NOT LIKE 'note_words%' AND name NOT LIKE 'sqlite_%'`).pluck().all()
  const state = Object.fromEntries(tables.map((table) => [table, rows(table)]))
  db.close()
  return state
}

export const fileIn = (folder: string): string => join(folder, FILE)

/** Opens a store as the app does: what has to be made ready is. */
export async function openReady(file: string, { at = noon, times = 10 } = {}): Promise<Store> {
  try {
    return openStore({ file })
  } catch (error) {
    if (!(error instanceof NotReadyError)) throw error
    const { repair } = await doJob({ kind: 'ready', file, at, times })
    return openStore({ file, repair })
  }
}

/** Looks the database through, as the process beside the desk does. */
export const look = (file: string, { at = noon, times = 10 } = {}) => doJob({ kind: 'look', file, at, times })

/** As the app does with what `look` found: closed, repaired, opened again. */
export async function lookAndRepair(store: Store, file: string): Promise<Store> {
  const { fault } = await look(file)
  if (!fault) return store
  store.spoil()
  store.close()
  return openReady(file)
}
