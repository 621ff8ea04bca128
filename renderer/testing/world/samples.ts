/** Rows for tests of the page; `more` says what is different. */
import type { Contact, Message, Route, Task } from '../../../contract/model.ts'
import type { Template } from '../../../contract/answers/templates.ts'

/** A chat of the agent's. */
export const aTask = (id: string, more: Partial<Task> = {}): Task => ({
  id,
  conversationId: id,
  phone: '+16025550148',
  state: 'assigned',
  origin: 'voter',
  createdAt: 0,
  unread: 0,
  rev: 1,
  ...more,
})

/** A text of the voter's, in the conversation of `aTask('chat')`. */
export const aMessage = (seq: number, body: string, more: Partial<Message> = {}): Message => ({
  id: `message ${seq}`,
  conversationId: 'chat',
  direction: 'inbound',
  body,
  at: seq * 60_000,
  seq,
  delivery: 'received',
  segments: 1,
  media: [],
  rev: seq,
  ...more,
})

/** A text that waits for its reply, which goes to the agent. */
export const aRoute = (id: string, at: number, more: Partial<Route> = {}): Route => ({
  id,
  conversationId: `conversation of ${id}`,
  phone: '+13135550177',
  to: 'me',
  state: 'open',
  at,
  message: { id: `message of ${id}`, body: 'Hello', delivery: 'sent' },
  rev: at,
  ...more,
})

export const aContact = (phone: string, more: Partial<Contact> = {}): Contact => ({ phone, marks: [], rev: 1, ...more })

/** As the mirror holds them. */
export const mapped = (...tasks: readonly Task[]): ReadonlyMap<string, Task> => new Map(tasks.map((one) => [one.id, one]))

/** A template of the agent's own. */
export const aTemplate = (id: string, en: string, more: Partial<Template> = {}): Template => ({ id, source: 'mine', folder: '', title: id, code: '', texts: { en, es: '' }, used: 0, ...more })
