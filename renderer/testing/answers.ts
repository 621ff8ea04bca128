/** How the desk for tests answers the page's questions, from what it holds. */
import type { Answers, QueryInput, QueryName, Stats } from '../../contract/queries.ts'
import type { World } from './world.ts'

type Replies = { readonly [N in QueryName]: (input: QueryInput<N>) => Answers[N] }

const nothingYet: Stats = { chats: 0, received: 0, sent: 0, delivered: 0, failed: 0, outcomes: [] }

/** @param seq of the last event that was told */
export function answersFrom(world: World, seq: number): Replies {
  const { worker, line, settings, notices, drafts, contacts, messages } = world
  const openTasks = world.tasks.filter(({ state }) => state !== 'completed' && state !== 'canceled')
  const openRoutes = world.routes.filter(({ state }) => state === 'open').toSorted((a, b) => b.at - a.at)
  const named = (text: string) => contacts.filter(({ name, phone }) => name?.toLowerCase().includes(text.toLowerCase()) || phone.includes(text.replaceAll(/\D/g, '') || text))
  return {
    'desk.snapshot': () => ({ seq, worker, line, settings, notices, drafts, contacts, tasks: openTasks, routes: openRoutes.slice(0, 100), routeCount: openRoutes.length }),
    'message.page': ({ conversationId, before = Infinity, limit }) => {
      const all = messages.filter((message) => message.conversationId === conversationId && message.seq < before).toSorted((a, b) => a.seq - b.seq)
      return { messages: all.slice(-limit), more: all.length > limit }
    },
    'task.history': ({ conversationId }) => world.past[conversationId] ?? [],
    'route.page': ({ before, limit }) => openRoutes.filter(({ at }) => at < before).slice(0, limit),
    'contact.suggest': ({ text }) => named(text),
    'contact.describe': ({ phone }) => contacts.find((contact) => contact.phone === phone) ?? { phone, marks: [], rev: 0 },
    search: ({ text, limit }) => {
      const found = messages.filter(({ body }) => body.toLowerCase().includes(text.toLowerCase())).slice(0, limit)
      const phoneOf = (conversationId: string) => world.tasks.find((task) => task.conversationId === conversationId)?.phone ?? ''
      return { contacts: named(text), messages: found.map((message) => ({ message, phone: phoneOf(message.conversationId) })) }
    },
    'stats.today': () => nothingYet,
    'desktop.computer': () => ({ version: '0.0.0', electron: '0.0.0', chromium: '0.0.0', isStandIn: false, tellsIdleTime: true, isOnWayland: false }),
  }
}
