/** The box in which a note is written or changed. What is in it is kept as soon as the agent turns away from it. */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { fitsOnCard } from '../../common/note/card.ts'
import { limits } from '../../contract/limits.ts'
import { noteWords } from '../notes/words.ts'
import { ariaKeys } from '../page/keys/caps.ts'
import { isComposing } from '../page/keys/press.ts'
import { useMirror, usePage, useView } from '../page/usePage.ts'
import { classes } from '../ui/classes.ts'
import { fieldArea } from '../ui/field/Field.tsx'
import css from './ContactCard.module.css'

type Props = { readonly label: string; readonly body: string; readonly isFocused?: boolean; /** It can be asked for by a key. */ readonly isNew?: boolean; readonly onDone: (body: string) => void }

/** Enter and turning away keep what is typed, Escape does not. */
export function NoteBox({ label, body, isFocused = false, isNew = false, onDone }: Props) {
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
        <Readers body={typed.trim()} />
      </p>
    </>
  )
}

/** A box that looks like one more way to the voter says that it is none, and who reads what is in it. */
function Readers({ body }: { readonly body: string }) {
  const isInTeam = useMirror(({ team }) => team.state === 'on')
  const isShared = useMirror(({ settings }) => settings.rules.sharesNotes)
  if (!isInTeam) return noteWords.private
  if (!isShared) return noteWords.privateInTeam
  return fitsOnCard(body) ? noteWords.shared : noteWords.tooLong
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
