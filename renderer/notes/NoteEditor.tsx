/** Other words for a note, in its place: Enter or Save keeps them, Escape does not. */
import { useRef, useState, type KeyboardEvent } from 'react'
import { limits } from '../../contract/limits.ts'
import type { Note } from '../../contract/note.ts'
import { isComposing } from '../page/keys/press.ts'
import { usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { Layer } from '../ui/keys/Layer.tsx'
import css from './Notes.module.css'
import { noteWords as words } from './words.ts'

export function NoteEditor({ note, onDone }: { readonly note: Note; readonly onDone: () => void }) {
  const { act } = usePage()
  const place = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState(note.body)
  const wanted = typed.trim()
  const save = async () => {
    if (wanted === note.body || (await act('note.edit', { noteId: note.id, body: wanted }))) onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.key !== 'Enter' || event.shiftKey || wanted === '') return
    event.preventDefault()
    void save()
  }
  return (
    <Layer kind="card" place={place} onClose={onDone}>
      <div ref={place} className={css.editor}>
        <textarea
          className={css.field}
          dir="auto"
          spellCheck
          autoFocus
          aria-label={words.editing}
          maxLength={limits.note}
          value={typed}
          onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={onKeyDown}
        />
        <div className={css.answers}>
          <Button size="sm" variant="ghost" onPress={onDone}>
            {words.cancel}
          </Button>
          <Button size="sm" isDisabled={wanted === ''} onPress={() => void save()}>
            {words.save}
          </Button>
        </div>
      </div>
    </Layer>
  )
}
