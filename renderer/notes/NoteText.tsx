/** The words of a note, and for who wrote it the way to change or delete them. */
import { Pencil, Trash2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Note } from '../../contract/note.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { IconButton } from '../ui/button/IconButton.tsx'
import { Dialog } from '../ui/overlay/Dialog.tsx'
import { Words } from '../ui/text/Words.tsx'
import { NoteEditor } from './NoteEditor.tsx'
import css from './Notes.module.css'
import { noteWords as words } from './words.ts'

type Props = {
  readonly note: Note
  /** Stands in one line with the buttons. */
  readonly says: ReactNode
  /** The words come before that line, else after it. */
  readonly wordsFirst?: boolean
}

export function NoteText({ note, says, wordsFirst = false }: Props) {
  const [isEditing, setEditing] = useState(false)
  const [isDeleting, setDeleting] = useState(false)
  const isMine = useMirror(({ settings }) => settings.agentName === note.by)
  if (isEditing) return <NoteEditor note={note} onDone={() => setEditing(false)} />
  const body = <Words className={css.body}>{note.body}</Words>
  return (
    <>
      {wordsFirst && body}
      <div className={css.line}>
        {says}
        {isMine && (
          <span className={css.steps}>
            <IconButton small label={words.edit} onPress={() => setEditing(true)}>
              <Pencil size={12} strokeWidth={2.1} aria-hidden />
            </IconButton>
            <IconButton small label={words.delete} onPress={() => setDeleting(true)}>
              <Trash2 size={12} strokeWidth={2.1} aria-hidden />
            </IconButton>
          </span>
        )}
      </div>
      {!wordsFirst && body}
      <DeleteNote note={note} isOpen={isDeleting} onClose={() => setDeleting(false)} />
    </>
  )
}

function DeleteNote({ note, isOpen, onClose }: { readonly note: Note; readonly isOpen: boolean; readonly onClose: () => void }) {
  const { act } = usePage()
  const remove = () => {
    onClose()
    void act('note.delete', { noteId: note.id })
  }
  return (
    <Dialog label={words.delete} role="alertdialog" isOpen={isOpen} onClose={onClose} className={css.ask}>
      <h2>{words.deleteTitle}</h2>
      <p>{words.deleteMeans}</p>
      <div className={css.answers}>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button variant="danger" autoFocus onPress={remove}>
          {words.delete}
        </Button>
      </div>
    </Dialog>
  )
}

/** “You”, or the name of who sat here then. */
export function useWriter(note: Note): string {
  return useMirror(({ settings }) => (settings.agentName === note.by ? words.you : note.by))
}
