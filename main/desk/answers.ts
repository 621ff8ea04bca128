/** Answers the page's queries from the store. Reads only. */
import { personOf } from '../../common/address.ts'
import type { Snapshot } from '../../contract/queries.ts'
import type { ContactRow } from '../store/contacts.ts'
import { contactsLike } from './finding.ts'
import type { DeskQuery, QueryHandlers } from './handlers.ts'
import type { DeskParts, Room } from './parts.ts'
import { lineView } from './parts.ts'
import { contactView, messageView, midnightBefore, pastTaskView, routeView, taskView, waitOf, workerView } from './views.ts'

/** How many parked sends the first screen holds; the rest are paged. */
const ROUTES_AT_ONCE = 100
const SUGGESTIONS = 8

export function deskAnswers(room: Room, { settings, describe, told }: DeskParts): QueryHandlers<DeskQuery> {
  const { store, ledger, now } = room
  const contactOf = (row: ContactRow) => contactView(row, store.marks.of(row.phone))
  const routesBefore = (before?: number, limit = ROUTES_AT_ONCE) =>
    store.routes.page(before, limit).map((row) => {
      const message = store.messages.get(row.messageId)!
      return routeView(row, message, waitOf(store, message))
    })

  function snapshot(): Snapshot {
    const tasks = store.tasks.open().map(taskView)
    const routes = routesBefore()
    const phones = [...new Set([...tasks, ...routes].map(({ phone }) => phone))]
    return {
      seq: ledger.seq(),
      worker: workerView(store, settings(), now()),
      line: lineView(room),
      settings: settings(),
      tasks,
      routes,
      routeCount: store.routes.count(),
      contacts: phones.flatMap((phone) => store.contacts.get(phone) ?? []).map(contactOf),
      notices: told ?? [],
      drafts: store.drafts.all().map(({ key, recipient, body, messageId }) => ({ key, body, messageId, ...(recipient !== null && { to: recipient }) })),
    }
  }

  return {
    'desk.snapshot': snapshot,
    'message.page': ({ conversationId, before, limit }) => {
      const rows = store.messages.page(conversationId, before, limit + 1)
      const more = rows.length > limit
      return { more, messages: rows.slice(more ? 1 : 0).map((row) => messageView(row, store.media.of(row.id), waitOf(store, row))) }
    },
    'task.history': ({ conversationId }) => store.tasks.history(conversationId).map(pastTaskView),
    'route.page': ({ before, limit }) => routesBefore(before, limit),
    'contact.suggest': ({ text }) => store.contacts.find(text, SUGGESTIONS).map(contactOf),
    'contact.describe': async ({ phone: typed }) => {
      const phone = personOf(typed).person
      const known = store.contacts.get(phone)
      return known ? contactOf(known) : { phone, marks: [], rev: 0, ...(await describe?.(phone)) }
    },
    search: async ({ text, limit }) => ({
      contacts: (await contactsLike(room, text, limit)).map(contactOf),
      messages: store.messages.search(text, limit).map((row) => ({
        message: messageView(row, []),
        phone: row.phone,
        ...(row.name !== null && { name: row.name }),
        ...(row.taskId !== null && { taskId: row.taskId }),
      })),
    }),
    'stats.today': () => store.stats.since(midnightBefore(now())),
  }
}
