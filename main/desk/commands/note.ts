/** What the agent notes beside a conversation, for themselves. A note never goes to the carrier or to a team. */
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import type { NoteRow } from '../../store/rows/notes.ts'
import type { Context } from '../core/context.ts'

/** Its id is that of the draft that it was, so it is added once. */
export function noteAdd({ store, ledger, settings }: Context, { noteId, conversationId, body }: CommandInput<'note.add'>): Outcome {
  if (store.notes.get(noteId)) return done
  if (!store.conversations.get(conversationId)) return refuse({ kind: 'gone' })
  ledger.commit('worker', (stroke) => {
    const rev = stroke.record('note.added', noteId, { conversationId })
    store.notes.add({ id: noteId, conversationId, by: settings().agentName, body, at: stroke.at, rev })
    store.drafts.sent(noteId)
    stroke.touch('note', noteId)
  })
  return done
}

export function noteEdit(context: Context, { noteId, body }: CommandInput<'note.edit'>): Outcome {
  return change(context, noteId, (note, at, record) => note.body !== body && context.store.notes.edit(noteId, body, at, record('note.edited')))
}

export function noteDelete(context: Context, { noteId }: CommandInput<'note.delete'>): Outcome {
  return change(context, noteId, (_note, at, record) => context.store.notes.remove(noteId, at, record('note.deleted')))
}

/** Only who wrote a note may change it. One that is deleted is gone. */
function change({ store, ledger, settings }: Context, noteId: string, work: (note: NoteRow, at: number, record: (kind: string) => number) => unknown): Outcome {
  const note = store.notes.get(noteId)
  if (!note || note.deletedAt !== null) return refuse({ kind: 'gone' })
  if (note.by !== settings().agentName) return refuse({ kind: 'not-yours' })
  ledger.commit('worker', (stroke) => {
    work(note, stroke.at, (kind) => stroke.record(kind, noteId))
    stroke.touch('note', noteId)
  })
  return done
}
