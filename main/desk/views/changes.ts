/** What a commit changed, as whole rows that every window gets. */
import type { Change } from '../../../contract/events.ts'
import type { Settings } from '../../../contract/settings.ts'
import type { Store } from '../../store/store.ts'
import type { RowKind, Touched } from '../core/ledger.ts'
import { contactView, noteView, tagView } from './people.ts'
import { followUpView, routeView, scheduledView, taskView, waitsOf, wholeMessage, workerView } from './views.ts'

type ChangesParts = { readonly store: Store; readonly settings: () => Settings; readonly now: () => number }

/** The rows that were touched, and those that show them, as they are now. */
export const openChanges = (parts: ChangesParts) => (touched: Touched): readonly Change[] =>
  withNeighbours(parts.store, touched).map(([kind, id]) => changeOf(parts, kind, id)).filter((change) => change !== undefined)

/** The row as it is now; undefined when it is not there. */
function changeOf({ store, settings, now }: ChangesParts, kind: RowKind, id: string): Change | undefined {
  switch (kind) {
    case 'worker':
      return { kind, row: workerView(store, settings(), now()) }
    case 'contact': {
      const row = store.contacts.get(id)
      return row && { kind, row: contactView(store, row, settings().care) }
    }
    case 'tag': {
      const row = store.tags.get(id)
      return row && { kind, row: tagView(row) }
    }
    case 'import': {
      const row = store.imports.get(id)
      return row && { kind, row }
    }
    case 'note': {
      const row = store.notes.get(id)
      return row && { kind, row: noteView(row) }
    }
    case 'task': {
      const row = store.tasks.card(id)
      return row && { kind, row: taskView(store, row, settings().care) }
    }
    case 'message': {
      const row = store.messages.get(id)
      return row && { kind, row: wholeMessage(store, row, settings().care) }
    }
    case 'followUp': {
      const row = store.followUps.get(id)
      return row && { kind, row: followUpView(store, row) }
    }
    case 'scheduled':
      return { kind, row: scheduledView(id, store.scheduled.get(id)) }
    case 'route': {
      const row = store.routes.get(id)
      const message = row && store.messages.get(row.messageId)!
      return message && { kind, row: routeView(row, message, waitsOf(store, message)) }
    }
  }
}

/** A message shows in its task's row, be that over, and in its route's row as well; what keeps texts from a person, in their task's row. */
function withNeighbours(store: Store, touched: Touched): Touched {
  const all = new Map(touched.map(([kind, id]) => [`${kind} ${id}`, [kind, id]] as const))
  const add = (kind: RowKind, id: string | undefined) => id !== undefined && all.set(`${kind} ${id}`, [kind, id])
  for (const [kind, id] of touched) {
    const message = kind === 'message' ? store.messages.get(id) : undefined
    const conversationId = message?.conversationId ?? (kind === 'contact' ? store.conversations.with(id)?.id : undefined)
    if (conversationId === undefined) continue
    add('task', (store.tasks.newestOpen(conversationId) ?? store.tasks.newest(conversationId))?.id)
    if (message?.direction === 'outbound') add('route', store.routes.byMessage(id)?.id)
  }
  return [...all.values()]
}
