/** A note in the conversation, where it was written: for this computer alone, or for colleagues too. Nothing about it looks like a text to the voter; it is changed in the card. */
import { LockKeyhole, Users } from 'lucide-react'
import type { Note } from '../../contract/model.ts'
import { Sentence, Words } from '../ui/text/Words.tsx'
import text from '../ui/text.module.css'
import { colleagueName } from '../words/colleagues.ts'
import { isolated } from '../words/people/isolate.ts'
import { clockTime } from '../words/times.ts'
import css from './Notes.module.css'
import { noteWords as words } from './words.ts'

export function NoteRow({ note }: { readonly note: Note }) {
  const name = isolated(note.by === undefined ? words.you : colleagueName(note.by))
  const time = clockTime(note.at)
  const label = note.isShared ? words.sharedLabel : words.label
  const Icon = note.isShared ? Users : LockKeyhole
  return (
    <div className={css.row} role="note" aria-label={label}>
      <div className={css.line}>
        <span className={text.hidden}>
          <Sentence text={words[note.isShared ? 'sharedSpoken' : 'spoken']({ name, time })} />{' '}
        </span>
        <span className={css.label} aria-hidden>
          <Icon size={12} strokeWidth={2.2} aria-hidden />
          {label}
        </span>
        <span className={css.by} aria-hidden>
          <Sentence text={words.at({ name, time })} />
        </span>
      </div>
      <Words className={css.body}>{note.body}</Words>
    </div>
  )
}
