/** How the desk for tests answers the page's questions, from what it holds. */
import type { Contact, Message, Task } from '../../../contract/model.ts'
import type { FoundMessage } from '../../../contract/answers/found.ts'
import type { Answers, MessagePage, QueryInput, QueryName } from '../../../contract/queries.ts'
import type { World } from './world.ts'

type Replies = { readonly [N in QueryName]: (input: QueryInput<N>) => Answers[N] }

/** @param seq of the last event that was told */
export function answersFrom(world: World, seq: number): Replies {
  const { worker, line, settings, team, notices, drafts, contacts, messages, tags, followUps } = world
  const openTasks = world.tasks.filter(({ state }) => state !== 'completed' && state !== 'canceled')
  const openRoutes = world.routes.filter(({ state }) => state === 'open').toSorted((a, b) => b.at - a.at)
  const named = (text: string) => contacts.filter(({ name, phone }) => name?.toLowerCase().includes(text.toLowerCase()) || phone.includes(text.replaceAll(/\D/g, '') || text))
  const talk = (conversationId: string) => messages.filter((message) => message.conversationId === conversationId).toSorted((a, b) => a.seq - b.seq)
  return {
    'desk.snapshot': () => ({ seq, worker, line, settings, team, notices, drafts, tags, imports: world.imports, followUps: followUps.filter(({ isDone }) => !isDone), contacts, tasks: openTasks, routes: openRoutes.slice(0, 100), routeCount: openRoutes.length, scheduled: world.scheduled, used: world.used }),
    'message.page': ({ conversationId, before = Infinity, after, limit }) => {
      const all = talk(conversationId)
      if (after === undefined) return upTo(all, before - 1, limit)
      return beyond(all, after, limit)
    },
    'message.around': ({ conversationId, seq: middle, limit }) => {
      const all = talk(conversationId)
      const above = upTo(all, middle, limit + 1)
      const below = beyond(all, middle, limit)
      return { messages: [...above.messages, ...below.messages], moreBefore: above.more, moreAfter: below.more }
    },
    'message.onDay': ({ conversationId, at }) => {
      const first = talk(conversationId).find((message) => message.at >= at)
      return first ? { seq: first.seq } : {}
    },
    'task.closed': ({ before, limit }) => {
      const all = world.tasks.filter(({ state, completedAt }) => state === 'completed' && completedAt !== undefined && completedAt < (before?.completedAt ?? Infinity))
      const tasks = all.toSorted((a, b) => b.completedAt! - a.completedAt!)
      return { tasks: tasks.slice(0, limit), contacts, more: tasks.length > limit }
    },
    'task.history': ({ conversationId }) => world.past[conversationId] ?? [],
    'route.page': ({ before, limit }) => openRoutes.filter(({ at }) => at < before).slice(0, limit),
    'route.with': ({ phone }) => openRoutes.find((route) => route.phone === phone),
    'route.promised': ({ limit }) => {
      const mine = openRoutes.filter(({ to }) => to === 'me')
      return { count: mine.length, phones: mine.slice(0, limit).map(({ phone }) => phone) }
    },
    'contact.suggest': ({ text }) => named(text),
    'contact.describe': ({ phone }) => contacts.find((contact) => contact.phone === phone) ?? { phone, marks: [], rev: 0 },
    'contact.near': () => undefined,
    // A place is the contact's index, counted from 1.
    'contact.order': () => Uint32Array.from(byName(contacts)),
    'contact.matching': ({ text = '', tagId, mark }) => {
      const matches = (contact: Contact) => (text === '' || named(text).includes(contact)) && (tagId === undefined || contact.tags?.includes(tagId)) && (mark === undefined || contact.marks.some(({ kind }) => kind === mark))
      return Uint32Array.from(contacts.flatMap((contact, index) => (matches(contact) ? [index + 1] : [])))
    },
    'contact.rows': ({ seqs }) => seqs.flatMap((place) => (contacts[place - 1] ? [{ seq: place, contact: contacts[place - 1]! }] : [])),
    'contact.history': ({ phone }) => {
      const conversationId = world.tasks.find((task) => task.phone === phone)?.conversationId
      return { ...(conversationId !== undefined && { conversationId }), past: world.past[conversationId ?? ''] ?? [] }
    },
    'import.preview': () => world.preview,
    'note.of': ({ phone }) => world.notes.filter((note) => note.phone === phone && !note.isGone).toSorted((a, b) => b.at - a.at),
    search: ({ text, limit }) => {
      const found = messages.filter(({ body }) => body.toLowerCase().includes(text.toLowerCase())).slice(0, limit)
      const chatsIn = (conversationId: string) => world.tasks.filter((task) => task.conversationId === conversationId)
      const notes = world.notes.filter(({ body, isGone }) => !isGone && body.toLowerCase().includes(text.toLowerCase())).map((note) => ({ note }))
      return { contacts: named(text), notes, messages: found.map((message) => hitOf(message, chatsIn(message.conversationId), contacts)) }
    },
    'stats.of': () => world.figures,
    'evening.of': () => world.played,
    'stats.texts': () => ({ messages: [], more: false }),
    'stats.chats': () => ({ chats: [], more: false }),
    'team.board': () => world.board,
    'team.elsewhere': ({ phone }) => world.elsewhere[phone] ?? {},
    'template.list': () => world.templates,
    'language.tables': () => ({}),
    'gate.quiet': () => ({ isQuiet: false }),
    'desk.space': () => ({ database: 0, copies: 0 }),
    'file.describe': ({ mediaId }) => world.files[mediaId] ?? { kind: 'gone' },
    'file.origin': () => undefined,
    'desktop.computer': () => ({ version: '0.0.0', electron: '0.0.0', chromium: '0.0.0', isStandIn: false, tellsIdleTime: true, isOnWayland: false }),
  }
}

/** Those without a name come last. */
function byName(contacts: readonly Contact[]): readonly number[] {
  const key = ({ name }: Contact) => name?.toLowerCase() ?? '\uffff'
  return contacts.map((_, index) => index + 1).toSorted((a, b) => key(contacts[a - 1]!).localeCompare(key(contacts[b - 1]!)))
}

function upTo(all: readonly Message[], last: number, limit: number): MessagePage {
  const before = all.filter(({ seq }) => seq <= last)
  return { messages: before.slice(-limit), more: before.length > limit }
}

function beyond(all: readonly Message[], after: number, limit: number): MessagePage {
  const rest = all.filter(({ seq }) => seq > after)
  return { messages: rest.slice(0, limit), more: rest.length > limit }
}

function hitOf(message: Message, chats: readonly Task[], contacts: readonly Contact[]): FoundMessage {
  const open = chats.find(({ state }) => state !== 'completed' && state !== 'canceled')
  const phone = chats[0]?.phone ?? ''
  const name = contacts.find((contact) => contact.phone === phone)?.name
  return { message, phone, ...(name && { name }), ...(open && { taskId: open.id }) }
}
