/** What agents write down of people. */
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import type { NoteRow } from '../../store/people/notes.ts'
import type { Context } from '../core/context.ts'

/**
 * One that was removed and is added again is the note that it was, of its own day.
 * @param isShared whether it is for the team's card
 */
export function noteAdd(context: Context, { noteId, phone, body }: CommandInput<'note.add'>, isShared = false): Outcome {
  const { store, now } = context
  const known = store.notes.get(noteId)
  if (known) return known.isGone ? write(context, 'note.added', { ...known, body, isGone: 0, isShared: isShared ? 1 : 0 }) : done
  if (!store.contacts.get(phone)) return refuse({ kind: 'gone' })
  return write(context, 'note.added', { id: noteId, phone, body, at: now(), by: null, isGone: 0, isShared: isShared ? 1 : 0, rev: 0 })
}

/** @param isShared whether its words of now are for the team's card */
export function noteChange(context: Context, { noteId, body }: CommandInput<'note.change'>, isShared = false): Outcome {
  const known = context.store.notes.get(noteId)
  if (!known || known.isGone) return refuse({ kind: 'gone' })
  return known.body === body ? done : write(context, 'note.changed', { ...known, body, isShared: isShared ? 1 : 0 })
}

/** Its words go with it. */
export function noteRemove(context: Context, { noteId }: CommandInput<'note.remove'>): Outcome {
  const known = context.store.notes.get(noteId)
  return !known || known.isGone ? done : write(context, 'note.removed', { ...known, body: '', isGone: 1 })
}

function write({ store, ledger }: Context, kind: string, row: Omit<NoteRow, 'seq'>): Outcome {
  ledger.commit('worker', (stroke) => {
    const rev = stroke.record(kind, row.id)
    store.notes.put({ ...row, rev })
    store.contacts.revise(row.phone, rev)
    stroke.touch('note', row.id)
    stroke.touch('contact', row.phone)
  })
  return done
}
