/** What agents noted of the person, in chats and between them, and the box for another note. */
import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { newId } from '../../common/ids.ts'
import { figure } from '../../common/wording/formats.ts'
import type { Note, PastTask } from '../../contract/model.ts'
import { useHeldNotes } from '../notes/useNotes.ts'
import { useNow, usePage } from '../page/usePage.ts'
import { LinkButton } from '../ui/button/Button.tsx'
import { IconButton } from '../ui/button/IconButton.tsx'
import { colleagueName } from '../words/colleagues.ts'
import { clockTime, dayName } from '../words/times.ts'
import css from './ContactCard.module.css'
import { NoteBox } from './NoteBox.tsx'
import { contactWords } from './words.ts'

type Props = {
  readonly phone: string
  /** Chats with an outcome, whose notes stand among the others. */
  readonly chats: readonly PastTask[] | undefined
}

export function Notes({ phone, chats = [] }: Props) {
  const { act, notes: store } = usePage()
  const notes = useHeldNotes(phone)
  const own = notes === 'failed' ? [] : (notes ?? [])
  const ofChats = chats.flatMap((chat) => (chat.note ? [{ id: chat.id, body: chat.note, at: chat.completedAt ?? chat.createdAt }] : []))
  const all = [...own, ...ofChats].toSorted((a, b) => b.at - a.at)
  const add = (body: string) => void act('note.add', { noteId: newId(), phone, body })
  return (
    <section className={css.section}>
      <h2 className={css.heading}>
        {contactWords.notes}
        {all.length > 0 && <span className={css.count}>{figure(all.length)}</span>}
      </h2>
      {notes === 'failed' && (
        <p className={css.first} role="alert">
          {contactWords.notesFailed} <LinkButton onPress={() => void store.read(phone)}>{contactWords.tryAgain}</LinkButton>
        </p>
      )}
      <ul>
        {all.map((each) => (
          <li key={each.id} className={css.noted}>
            {'phone' in each ? <Own note={each} /> : <Written body={each.body} at={each.at} />}
          </li>
        ))}
      </ul>
      <NoteBox key={phone} label={contactWords.addNote} body="" isNew onDone={add} />
    </section>
  )
}

function Written({ body, at, by, isShared = false }: { readonly body: string; readonly at: number; readonly by?: string | undefined; readonly isShared?: boolean | undefined }) {
  const now = useNow(60_000)
  const when = { day: dayName(at, now), time: clockTime(at) }
  return (
    <>
      <p className={css.note} dir="auto">
        {body}
      </p>
      <p className={css.by}>{by === undefined ? contactWords[isShared ? 'noteShared' : 'noteBy'](when) : contactWords.noteByOther({ name: colleagueName(by), ...when })}</p>
    </>
  )
}

function Own({ note }: { readonly note: Note }) {
  const { act, toasts } = usePage()
  const [isEdited, setEdited] = useState(false)
  const { id: noteId, phone, body, at, by, isShared } = note
  const change = (words: string) => {
    setEdited(false)
    if (words !== '') void act('note.change', { noteId, body: words })
  }
  const remove = async () => {
    const undo = () => void act('note.add', { noteId, phone, body })
    if (await act('note.remove', { noteId })) toasts.show(contactWords.noteRemoved, { label: contactWords.undo, act: undo })
  }
  if (isEdited) return <NoteBox label={contactWords.editNote} body={body} isFocused onDone={change} />
  return (
    <>
      <Written body={body} at={at} by={by} isShared={isShared} />
      <span className={css.noteTools}>
        <IconButton small label={contactWords.editNote} onPress={() => setEdited(true)}>
          <Pencil size={12} strokeWidth={2.1} aria-hidden />
        </IconButton>
        <IconButton small label={contactWords.removeNote} onPress={() => void remove()}>
          <Trash2 size={12} strokeWidth={2.1} aria-hidden />
        </IconButton>
      </span>
    </>
  )
}
