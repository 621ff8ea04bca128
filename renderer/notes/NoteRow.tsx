/** A private note in the conversation, where it was written. Nothing about it looks like a text to the voter. */
import { LockKeyhole } from 'lucide-react'
import type { Note } from '../../contract/note.ts'
import { Sentence } from '../ui/text/Words.tsx'
import text from '../ui/text.module.css'
import { isolated } from '../words/people/isolate.ts'
import { clockTime } from '../words/times.ts'
import css from './Notes.module.css'
import { NoteText, useWriter } from './NoteText.tsx'
import { noteWords as words } from './words.ts'

export function NoteRow({ note }: { readonly note: Note }) {
  const name = isolated(useWriter(note))
  const time = clockTime(note.at)
  const says = (
    <span className={css.says}>
      <span className={text.hidden}>
        <Sentence text={words.spoken({ name, time })} />{' '}
      </span>
      <span className={css.label} aria-hidden>
        <LockKeyhole size={12} strokeWidth={2.2} aria-hidden />
        {words.label}
      </span>
      <span className={css.by} aria-hidden>
        <Sentence text={words.at({ name, time })} />
      </span>
      {note.editedAt !== undefined && <span className={css.by}>{words.edited}</span>}
    </span>
  )
  return (
    <div className={css.row} role="note" aria-label={words.label}>
      <NoteText note={note} says={says} />
    </div>
  )
}
