/** Where a private note is written: its own field beside the chat, which has no way to the voter. Enter keeps it, Shift Enter begins a line. */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Refusal } from '../../contract/commands.ts'
import { limits } from '../../contract/limits.ts'
import { ariaKeys } from '../page/keys/caps.ts'
import { isComposing } from '../page/keys/press.ts'
import { useDraft, useMirror, usePage, useView } from '../page/usePage.ts'
import { refusalWords } from '../words/words.ts'
import css from './Notes.module.css'
import { noteWords as words } from './words.ts'

export function AddNote({ conversationId }: { readonly conversationId: string }) {
  const { drafts, sending, view } = usePage()
  const key = noteKey(conversationId)
  const body = useDraft(key)?.body ?? ''
  const isInTeam = useMirror(({ team }) => team.state === 'on')
  const isWanted = useView((state) => state.wantsNote)
  const field = useRef<HTMLTextAreaElement>(null)
  const helpId = useId()
  const [refusal, setRefusal] = useState<Refusal>()
  useEffect(() => () => drafts.save(key), [drafts, key])
  useEffect(() => {
    if (!isWanted) return
    field.current?.focus()
    view.tookNote()
  }, [isWanted, view])
  const isTooLong = body.length > limits.note
  const keep = async () => setRefusal(await sending.note(conversationId, key))
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    if (!event.repeat && !isTooLong) void keep()
  }
  return (
    <div className={css.add}>
      <textarea
        ref={field}
        className={css.field}
        dir="auto"
        spellCheck
        rows={1}
        aria-label={words.add}
        placeholder={words.add}
        aria-describedby={helpId}
        aria-invalid={isTooLong || undefined}
        aria-keyshortcuts={ariaKeys('note.add')}
        value={body}
        onChange={({ target }) => drafts.keep({ ...drafts.of(key), body: target.value })}
        onKeyDown={onKeyDown}
        onBlur={() => drafts.save(key)}
      />
      <p id={helpId} className={isTooLong || refusal ? css.fault : css.help}>
        {isTooLong ? words.tooLong({ most: limits.note, count: body.length }) : refusal ? refusalWords(refusal) : isInTeam ? words.privateInTeam : words.private}
      </p>
    </div>
  )
}

/** The key of the note that is being written; no reply has one like it. */
const noteKey = (conversationId: string): string => `note ${conversationId}`
