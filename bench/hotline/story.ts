/** What happens on a hotline, one message after another: who writes, what becomes of it, and what the journal tells of it. The same seed, the same story. */

export const SENDER = '+18335550199'
const DAY_MS = 24 * 3_600_000
/** Everything lies in the year before this moment. */
const YEAR_MS = 365 * DAY_MS
/** Of ten messages one belongs to the one conversation that never ends. */
const ENDLESS_SHARE = 0.1
const OPEN_TASKS = 200
const OPEN_ROUTES = 300
const WORDS = (
  'where is my polling place ballot registration early voting tomorrow county clerk address deadline mail absentee ride help answer ' +
  'thank you please when open until line wait card photo id need bring name moved last month still vote here primary question sorry today'
).split(' ')

export type Row = Record<string, string | number | null>
/** Takes what the story tells. `note` returns the entry's sequence. */
export type Book = {
  readonly note: (at: number, actor: string, kind: string, subject: string, payload?: Row) => number
  readonly put: (table: string, row: Row) => void
}

type Chat = { readonly id: string; readonly phone: string; task: Row | undefined; route: Row | undefined; isKnown: boolean; left: number; lastAt: number }

/** Numbers from 0 up to 1 (mulberry32, a generator in the public domain). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Tells the whole story into a book.
 * @param now epoch ms, after which nothing has happened
 */
export function tellStory({ note, put }: Book, { messages, now, seed }: { messages: number; now: number; seed: number }): void {
  const random = randomFrom(seed)
  const among = (count: number): number => Math.floor(random() * count)
  const hex = (length: number): string => Array.from({ length: length / 8 }, () => Math.floor(random() * 2 ** 32).toString(16).padStart(8, '0')).join('')
  const newId = (): string => hex(32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5')
  const sentence = (): string => Array.from({ length: 3 + among(16) }, () => WORDS[among(WORDS.length)]).join(' ')
  const count = Math.max(20, Math.floor(messages / 20))
  const chats: Chat[] = Array.from({ length: count }, (_, index) => ({ id: newId(), phone: phoneOf(index), task: undefined, route: undefined, isKnown: false, left: 0, lastAt: 0 }))
  put('tag', { id: 'tag', name: 'Polling place', folded: 'polling place', colour: 'teal', rev: 0 })
  let at = now - YEAR_MS
  let seq = 0
  const say = (actor: string, kind: string, subject: string, payload?: Row): number => note(at, actor, kind, subject, payload)

  for (; at < now; at += DAY_MS) put('stint', { startedAt: at, endedAt: at + DAY_MS, activity: 'available', rev: say('clock', 'desk.opened', 'available'), away: null })
  put('stint', { startedAt: now, endedAt: null, activity: 'offline', rev: say('clock', 'desk.opened', 'offline'), away: null })
  for (let index = 0; index < messages; index += 1) {
    at = now - YEAR_MS + Math.floor((YEAR_MS * (index + 1)) / (messages + 1))
    const chat = chats[random() < ENDLESS_SHARE ? 0 : among(count)]!
    meet(chat)
    chat.lastAt = at
    if (chat.route || !chat.task || random() < 0.5) hear(chat)
    else answer(chat)
    if (chat.task && (chat.left -= 1) <= 0) end(chat)
  }
  const open = chats.filter(({ task }) => task)
  for (const chat of open.slice(OPEN_TASKS)) complete(chat)
  for (const [index, chat] of open.slice(0, OPEN_TASKS).entries()) leaveOpen(chat, index)
  for (const { route } of chats.filter((chat) => chat.route)) put('route', route!)
  for (const chat of chats.filter(({ isKnown, task, route }) => isKnown && !task && !route).slice(0, OPEN_ROUTES)) put('route', park(chat, answer(chat)))
  put('cursor', { sender: SENDER, at: now, floor: now - YEAR_MS })
  put('due', { kind: 'sweep', subject: 'desk', at: now })

  function meet(chat: Chat): void {
    const rev = say('voter', chat.isKnown ? 'contact.texted' : 'conversation.begun', chat.phone)
    if (chat.isKnown) return
    chat.isKnown = true
    const name = among(4) === 0 ? null : `${WORDS[among(WORDS.length)]} ${WORDS[among(WORDS.length)]}`
    put('contact', { phone: chat.phone, name, place: 'Phoenix, AZ', timeZone: 'America/Phoenix', lastAt: at, rev })
    if (among(4) === 0) put('contact_tag', { phone: chat.phone, tagId: 'tag' })
    if (among(4) === 0) put('note', { id: `note of ${chat.id}`, phone: chat.phone, body: 'Votes by mail. Needs the form in Spanish.', at, rev })
    put('conversation', { id: chat.id, phone: chat.phone })
    if (among(20) === 0) put('mark', { phone: chat.phone, kind: 'landline', said: 'carrier', reason: '30006', at })
  }

  /** A voter's message; it begins a task where there is none. */
  function hear(chat: Chat): void {
    const id = newId()
    const sid = `SM${hex(32)}`
    seq += 1
    const rev = say('voter', 'message.received', id, { sid, conversationId: chat.id })
    put('message', { seq, id, conversationId: chat.id, direction: 'inbound', body: sentence(), at, delivery: 'received', segments: 1, sid, errorCode: null, takenAt: null, rev })
    if (among(50) === 0) put('media', { id: newId(), messageId: id, sid: `ME${hex(32)}`, contentType: 'image/jpeg', state: 'here', size: 200_000, firstAt: at })
    if (!chat.task) begin(chat)
  }

  function begin(chat: Chat): void {
    const id = newId()
    if (chat.route) put('route', { ...chat.route, state: 'kept', rev: say('voter', 'route.kept', chat.route.id as string, { taskId: id }) })
    say('voter', 'task.created', id, { conversationId: chat.id, place: 'queue' })
    say('voter', 'task.reserved', id)
    say('worker', 'task.assigned', id)
    const origin = chat.route ? 'reply' : 'voter'
    chat.task = { id, conversationId: chat.id, state: 'assigned', origin, createdAt: at, assignedAt: at, fromSeq: seq, readSeq: seq, rev: say('worker', 'reservation.accepted', id) }
    chat.route = undefined
    chat.left = 2 + among(12)
    put('reservation', { taskId: id, state: 'accepted', offeredAt: at, expiresAt: at + 30_000, endedAt: at + 4_000 })
  }

  /** A text of ours and all its steps; returns its id. */
  function answer(chat: Chat): string {
    const id = newId()
    const sid = `SM${hex(32)}`
    seq += 1
    say('worker', 'message.queued', id, { conversationId: chat.id })
    say('carrier', 'message.sending', id)
    say('carrier', 'message.accepted', id, { sid })
    say('carrier', 'message.sent', id, { sid })
    const [delivery, errorCode] = among(40) === 0 ? (['undelivered', 30_003] as const) : (['delivered', null] as const)
    const rev = say('carrier', `message.${delivery}`, id, { sid })
    put('message', { seq, id, conversationId: chat.id, direction: 'outbound', body: sentence(), at, delivery, segments: 1, sid, errorCode, takenAt: at, rev })
    if (chat.task && chat.task.answeredAt === undefined) Object.assign(chat.task, { askedAt: chat.task.createdAt, answeredAt: at })
    put('attempt', { messageId: id, startedAt: at, endedAt: at + 200, outcome: 'taken', carrierAt: at, sender: SENDER })
    return id
  }

  /** One of ten is followed by a text whose answer is waited for. */
  function end(chat: Chat): void {
    complete(chat)
    if (among(10) === 0) chat.route = park(chat, answer(chat))
  }

  /** The chat was over with its last message, which for most lies months back: a day's figures hold a day's chats. */
  function complete(chat: Chat): void {
    const { lastAt } = chat
    const task = chat.task!
    say('worker', 'task.read', task.id as string, { seq })
    say('worker', 'task.wrapped', task.id as string)
    say('worker', 'task.noted', task.id as string, { disposition: 'answered' })
    put('task', { ...task, state: 'completed', wrappingAt: lastAt, completedAt: lastAt, disposition: 'answered', readSeq: seq, toSeq: seq, rev: say('worker', 'task.completed', task.id as string) })
    chat.task = undefined
  }

  function leaveOpen({ task }: Chat, index: number): void {
    const state = index < 5 ? 'assigned' : index < 40 ? 'wrapping' : 'pending'
    put('task', { ...task!, state, wrappingAt: state === 'wrapping' ? at : null, assignedAt: state === 'pending' ? null : at })
  }

  function park(chat: Chat, messageId: string): Row {
    const id = newId()
    const until = now + 7 * DAY_MS
    put('due', { kind: 'route', subject: id, at: until })
    return { id, conversationId: chat.id, target: among(2) === 0 ? 'me' : 'any', state: 'open', at: at + among(1_000), messageId, until, rev: say('worker', 'route.promised', id, { until }) }
  }
}

/** Numbers that may be used in stories: 555-0100 to 555-0199 of each area code, then any. */
const phoneOf = (index: number): string => `+1${602 + Math.floor(index / 10_000)}555${String(index % 10_000).padStart(4, '0')}`
