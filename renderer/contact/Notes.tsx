/** What agents noted of the person, in chats and between them, and the box for another note. It is kept as soon as the agent turns away from it. */
import { Pencil, Trash2 } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { useStore } from 'zustand'
import { newId } from '../../common/ids.ts'
import { figure } from '../../common/wording/formats.ts'
import { limits } from '../../contract/limits.ts'
import type { Note, PastTask } from '../../contract/model.ts'
import { noteWords } from '../notes/words.ts'
import { ariaKeys } from '../page/keys/caps.ts'
import { isComposing } from '../page/keys/press.ts'
import { useMirror, useNow, usePage, useView } from '../page/usePage.ts'
import { LinkButton } from '../ui/button/Button.tsx'
import { IconButton } from '../ui/button/IconButton.tsx'
import { classes } from '../ui/classes.ts'
import { fieldArea } from '../ui/field/Field.tsx'
import { colleagueName } from '../words/colleagues.ts'
import { clockTime, dayName } from '../words/times.ts'
import css from './ContactCard.module.css'
import { contactWords } from './words.ts'

type Props = {
  readonly phone: string
  /** Chats with an outcome, whose notes stand among the others. */
  readonly chats: readonly PastTask[] | undefined
}

export function Notes({ phone, chats = [] }: Props) {
  const { act, notes: store } = usePage()
  const notes = useStore(store, (all) => all.get(phone))
  useEffect(() => void store.read(phone), [store, phone])
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
            {'phone' in each ? <Own note={each} /> : <Words body={each.body} at={each.at} />}
          </li>
        ))}
      </ul>
      <Box key={phone} label={contactWords.addNote} body="" isNew onDone={add} />
    </section>
  )
}

function Words({ body, at, by }: { readonly body: string; readonly at: number; readonly by?: string | undefined }) {
  const now = useNow(60_000)
  const when = { day: dayName(at, now), time: clockTime(at) }
  return (
    <>
      <p className={css.note} dir="auto">
        {body}
      </p>
      <p className={css.by}>{by === undefined ? contactWords.noteBy(when) : contactWords.noteByOther({ name: colleagueName(by), ...when })}</p>
    </>
  )
}

function Own({ note }: { readonly note: Note }) {
  const { act, toasts } = usePage()
  const [isEdited, setEdited] = useState(false)
  const { id: noteId, phone, body, at, by } = note
  const change = (words: string) => {
    setEdited(false)
    if (words !== '') void act('note.change', { noteId, body: words })
  }
  const remove = async () => {
    const undo = () => void act('note.add', { noteId: newId(), phone, body })
    if (await act('note.remove', { noteId })) toasts.show(contactWords.noteRemoved, { label: contactWords.undo, act: undo })
  }
  if (isEdited) return <Box label={contactWords.editNote} body={body} isFocused onDone={change} />
  return (
    <>
      <Words body={body} at={at} by={by} />
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

type BoxProps = { readonly label: string; readonly body: string; readonly isFocused?: boolean; /** It can be asked for by a key. */ readonly isNew?: boolean; readonly onDone: (body: string) => void }

/** Enter and turning away keep what is typed, Escape does not. */
function Box({ label, body, isFocused = false, isNew = false, onDone }: BoxProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const helpId = useId()
  useFocusWhenWanted(field, isNew)
  const [typed, setTyped] = useState(body)
  const latest = useRef({ typed, body, onDone })
  useEffect(() => {
    latest.current = { typed, body, onDone }
  })
  const done = (words: string) => {
    latest.current = { ...latest.current, typed: body }
    setTyped(body)
    if (isFocused || (words !== '' && words !== body)) onDone(words)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.shiftKey || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    done(event.key === 'Enter' ? typed.trim() : '')
  }
  // Another chat is opened, and with it another card: nobody has left the box, and it is gone.
  useEffect(
    () => () => {
      const { typed: words, body: before, onDone: keep } = latest.current
      if (words.trim() !== '' && words.trim() !== before) keep(words.trim())
    },
    [],
  )
  return (
    <>
      <textarea
        ref={field}
        aria-describedby={helpId}
        aria-keyshortcuts={isNew ? ariaKeys('note.add') : undefined}
        className={classes(fieldArea, css.noteBox)}
        rows={1}
        dir="auto"
        spellCheck
        autoFocus={isFocused}
        aria-label={label}
        placeholder={label}
        maxLength={limits.personNote}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => done(typed.trim())}
      />
      <p id={helpId} className={css.by}>
        <Private />
      </p>
    </>
  )
}

/** A box that looks like one more way to the voter says that it is none. */
function Private() {
  return useMirror(({ team }) => team.state === 'on') ? noteWords.privateInTeam : noteWords.private
}

function useFocusWhenWanted(field: RefObject<HTMLTextAreaElement | null>, isNew: boolean): void {
  const { view } = usePage()
  const isWanted = useView((state) => state.wantsNote) && isNew
  useEffect(() => {
    if (!isWanted) return
    field.current?.focus()
    view.tookNote()
  }, [isWanted, view, field])
}
