/** Answers what the stats page asks: the figures of days, and what each of them counts. */
import type { QueryHandlers } from '../../../contract/handlers.ts'
import { plainName } from '../../../contract/names.ts'
import type { CountedChat, Span } from '../../../contract/answers/stats.ts'
import type { CountedTask } from '../../store/rows/stats.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../core/context.ts'
import { foundView } from '../views/views.ts'
import { spanOf } from './days.ts'
import { deliveriesOf } from './fates.ts'
import { statsOf } from './figures.ts'

export function statsQueries({ store, now, settings }: Context): QueryHandlers<'stats.of' | 'stats.texts' | 'stats.chats'> {
  return {
    'stats.of': ({ days, whose }) => statsOf(store, spanOf(days, now()), whose, now()),
    'stats.texts': ({ days, whose, of, within, before, limit }) => {
      const rows = store.stats.texts(deliveriesOf(of), shared(spanOf(days, now()), within), whose === 'team', limit + 1, before)
      return { messages: rows.slice(0, limit).map((row) => foundView(store, row, store.conversations.get(row.conversationId)!.phone, settings().care)), more: rows.length > limit }
    },
    'stats.chats': ({ days, of, disposition, within, before, limit }) => {
      const rows = store.stats.chats(of, shared(spanOf(days, now()), within), limit + 1, before, disposition)
      return { chats: rows.slice(0, limit).map((row) => countedView(store, row)), more: rows.length > limit }
    },
  }
}

const shared = (span: Span, within: Span = span): Span => ({ from: Math.max(span.from, within.from), until: Math.min(span.until, within.until) })

function countedView({ contacts }: Store, { id, conversationId, phone, fromSeq, disposition, at, ms }: CountedTask): CountedChat {
  const name = contacts.get(phone)?.name
  return { taskId: id, conversationId, phone, fromSeq, at, ...(name && { name: plainName(name) }), ...(disposition && { disposition }), ...(ms !== null && { ms }) }
}
