/** What the page asks of the list of all people, and of one of them. */
import type { QueryHandlers } from '../../../contract/handlers.ts'
import type { Context } from '../core/context.ts'
import { contactView, noteView } from '../views/people.ts'
import { pastTaskView } from '../views/views.ts'
import { matching, orderOf } from './list.ts'

/** @param shown the agent looks at a person, whom a team may know better */
export const directoryQueries = ({ store, settings }: Pick<Context, 'store' | 'settings'>, shown: (phone: string) => void): QueryHandlers<'contact.order' | 'contact.matching' | 'contact.rows' | 'contact.history' | 'note.of'> => ({
  'contact.order': () => orderOf(store),
  'contact.matching': (sought) => matching(store, sought),
  'contact.rows': ({ seqs }) =>
    seqs.flatMap((seq) => {
      const row = store.directory.at(seq)
      return row ? [{ seq, contact: contactView(store, row, settings().care), ...(row.lastAt > 0 && { lastAt: row.lastAt }) }] : []
    }),
  'contact.history': ({ phone }) => {
    shown(phone)
    const conversation = store.conversations.with(phone)
    return conversation ? { conversationId: conversation.id, past: store.tasks.history(conversation.id).map((row) => pastTaskView(store, row)) } : { past: [] }
  },
  'note.of': ({ phone }) => store.notes.of(phone).map(noteView),
})
