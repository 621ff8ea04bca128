/** Answers the page's queries from the store. Reads only. */
import { personOf } from '../../common/address.ts'
import { contentOf } from '../../common/content.ts'
import type { DeskQuery, QueryHandlers } from '../../contract/handlers.ts'
import type { MessagePage, Snapshot } from '../../contract/queries.ts'
import type { Team } from '../../contract/team.ts'
import type { ContactRow } from '../store/rows/contacts.ts'
import type { MessageRow } from '../store/rows/messages.ts'
import type { RouteCard } from '../store/rows/routes.ts'
import { directoryQueries } from './directory/queries.ts'
import type { Importing } from './directory/importing.ts'
import type { DeskParts, Context } from './core/context.ts'
import { lineView } from './core/context.ts'
import { eveningOf } from './evening/evening.ts'
import { nearTo } from './people/guard.ts'
import { quietOf } from './people/quiet.ts'
import { search } from './search.ts'
import { statsQueries } from './stats/queries.ts'
import { templateList } from './templates/list.ts'
import { contactView, tagView } from './views/people.ts'
import { followUpView, midnightBefore, pastTaskView, routeView, scheduledView, taskView, waitsOf, wholeMessage, workerView } from './views/views.ts'

/** How many parked sends the first screen holds; the rest are paged. */
const routesAtOnce = 100
const suggestions = 8

/** How this desk stands in a team, which is asked what it knows of a person whom the agent looks at. */
type ToTeam = { readonly view: () => Team; readonly readCard: (phone: string) => void }

export function deskQueries(context: Context, { settings, describe, told, sharedTemplates }: DeskParts, team: ToTeam, importing: Importing): QueryHandlers<Exclude<DeskQuery, 'team.board' | 'team.elsewhere'>> {
  const { store, ledger, now } = context
  const contactOf = (row: ContactRow) => contactView(store, row, settings().care)
  const contactsOf = (of: readonly { readonly phone: string }[]) => [...new Set(of.map(({ phone }) => phone))].flatMap((phone) => store.contacts.get(phone) ?? []).map(contactOf)
  const messageOf = (row: MessageRow) => wholeMessage(store, row, settings().care)
  const routeOf = (row: RouteCard) => {
    const message = store.messages.get(row.messageId)!
    return routeView(row, message, waitsOf(store, message))
  }
  const routesBefore = (before?: number, limit = routesAtOnce) => store.routes.page(before, limit).map(routeOf)

  function snapshot(): Snapshot {
    const tasks = store.tasks.open().map((row) => taskView(store, row, settings().care))
    const routes = routesBefore()
    const scheduled = store.scheduled.all().map((row) => scheduledView(row.id, row))
    const followUps = store.followUps.open().map((row) => followUpView(store, row))
    return {
      seq: ledger.seq(),
      worker: workerView(store, settings(), now()),
      line: lineView(context),
      settings: settings(),
      team: team.view(),
      tasks,
      routes,
      routeCount: store.routes.count(),
      tags: store.tags.all().map(tagView),
      imports: importing.newest(),
      scheduled,
      contacts: contactsOf([...tasks, ...routes, ...followUps, ...scheduled]),
      followUps,
      notices: told ?? [],
      drafts: store.drafts.all().map(({ key, recipient, messageId, begunFor, ...text }) => ({ key, ...contentOf(text), messageId, ...(recipient !== null && { to: recipient }), ...(begunFor !== null && { begunFor }) })),
      used: store.tasks.used(),
    }
  }

  const pageBefore = (conversationId: string, before: number | undefined, limit: number): MessagePage => {
    const rows = store.messages.page(conversationId, before, limit + 1)
    return { more: rows.length > limit, messages: rows.slice(-limit).map(messageOf) }
  }
  const pageAfter = (conversationId: string, after: number, limit: number): MessagePage => {
    const rows = store.messages.pageAfter(conversationId, after, limit + 1)
    return { more: rows.length > limit, messages: rows.slice(0, limit).map(messageOf) }
  }

  return {
    'desk.snapshot': snapshot,
    'message.page': ({ conversationId, before, after, limit }) => (after === undefined ? pageBefore(conversationId, before, limit) : pageAfter(conversationId, after, limit)),
    'message.around': ({ conversationId, seq, limit }) => {
      const upTo = pageBefore(conversationId, seq + 1, limit + 1)
      const beyond = pageAfter(conversationId, seq, limit)
      return { messages: [...upTo.messages, ...beyond.messages], moreBefore: upTo.more, moreAfter: beyond.more }
    },
    'task.closed': ({ before, limit }) => {
      const rows = store.tasks.closed(midnightBefore(now()), before, limit + 1).map((row) => taskView(store, row, settings().care))
      const tasks = rows.slice(0, limit)
      return { tasks, contacts: contactsOf(tasks), more: rows.length > limit }
    },
    'message.onDay': ({ conversationId, at }) => {
      const seq = store.messages.firstFrom(conversationId, at)
      return seq === undefined ? {} : { seq }
    },
    'task.history': ({ conversationId }) => store.tasks.history(conversationId).map((row) => pastTaskView(store, row)),
    'route.page': ({ before, limit }) => routesBefore(before, limit),
    'route.with': ({ phone: typed }) => {
      const known = store.conversations.with(personOf(typed).person)
      const row = known && store.routes.open(known.id)
      return row && routeOf(row)
    },
    'route.promised': ({ limit }) => ({ count: store.routes.promisedCount(), phones: store.routes.promised(limit) }),
    'contact.near': ({ phone }) => nearTo(context, phone),
    'contact.suggest': ({ text }) => store.contacts.find(text, suggestions).map(contactOf),
    'contact.describe': async ({ phone: typed }) => {
      const phone = personOf(typed).person
      const known = store.contacts.get(phone)
      return known ? contactOf(known) : { phone, marks: [], rev: 0, ...(await describe?.(phone)) }
    },
    'file.origin': ({ mediaId }) => {
      const file = store.media.get(mediaId)
      const message = file && store.messages.get(file.messageId)
      if (!message) return undefined
      const { phone } = store.conversations.get(message.conversationId)!
      const name = store.contacts.get(phone)?.name
      return { phone, at: message.at, contentType: file.contentType, ...(name && { name }) }
    },
    'gate.quiet': ({ phone: typed, at = now() }) => quietOf(context, personOf(typed).person, at),
    search: (input) => search(context, input),
    ...directoryQueries(context, team.readCard),
    'import.preview': importing.preview,
    ...statsQueries(context),
    'evening.of': () => eveningOf(context),
    'template.list': () => templateList(context, sharedTemplates?.() ?? { templates: [] }),
    'desk.space': () => store.space(),
  }
}
