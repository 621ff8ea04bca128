/** END CHAT. It asks nothing, unless words would be left behind: a reply that is half written, texts that have not gone out. */
import { useState } from 'react'
import { limits } from '../../../contract/limits.ts'
import type { Contact, Message, Task } from '../../../contract/model.ts'
import { sharedWords } from '../../notes/shared.ts'
import { useNotes } from '../../notes/useNotes.ts'
import { ariaKeys } from '../../page/keys/caps.ts'
import { useDraft, usePage, useUnderway } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { useShortcut } from '../../ui/keys/useShortcut.ts'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Sentence } from '../../ui/text/Words.tsx'
import { barOf } from '../../words/marks.ts'
import { isolated } from '../../words/people/isolate.ts'
import { refusalWords } from '../../words/words.ts'
import css from '../EndChat.module.css'
import { chatWords as words } from '../words.ts'

/** A message on its way is `queued` for a moment, and one that may be taken back for some seconds; only one that stays so is worth a question. */
const stuckMs = 3_000

type Props = { readonly task: Task; readonly contact: Contact | undefined; readonly messages: readonly Message[]; readonly className?: string }

export function EndChat({ task, contact, messages, className }: Props) {
  const { clock, sending, toasts, endChat } = usePage()
  const isEnding = useUnderway('task.wrap', { taskId: task.id })
  const body = useDraft(task.conversationId)?.body ?? ''
  // Who may not be texted is not written to either.
  const isWriting = body.trim() !== '' && barOf(contact) === undefined
  const notes = useNotes(task.phone)
  const [asked, setAsked] = useState<{ readonly stuck: number }>()
  // Only then: a letter in the reply should not cost a look through all notes.
  const shared = asked && sharedWords(body, notes)
  const stuck = asked?.stuck ?? 0
  const left = [...(isWriting ? [words.endWriting] : []), ...(isWriting && shared !== undefined ? [words.endPrivate({ text: isolated(shared) })] : []), ...(stuck > 0 ? [words.endQueued({ count: stuck })] : [])]
  const close = () => setAsked(undefined)

  const ask = () => {
    const now = messages.filter(({ delivery, at, undoUntil }) => delivery === 'queued' && undoUntil === undefined && clock.now() - at > stuckMs).length
    if (now === 0 && !isWriting) void endChat(task.id)
    else setAsked({ stuck: now })
  }
  const end = () => {
    close()
    void endChat(task.id)
  }
  const sendAndEnd = async () => {
    close()
    const refusal = await sending.reply(task)
    if (refusal) toasts.show(refusalWords(refusal))
    else await endChat(task.id)
  }
  useShortcut('task.end', ask)
  return (
    <>
      <Button variant="danger" caps aria-label={words.end} aria-keyshortcuts={ariaKeys('task.end')} data-guide="end" className={className} isPending={isEnding} onPress={ask}>
        {words.endCaps}
      </Button>
      <Dialog label={words.endTitle} role="alertdialog" isOpen={asked !== undefined} onClose={close} className={css.ask}>
        <h2>{words.endTitle}</h2>
        <p>
          <Sentence text={left.join(' ')} />
        </p>
        <div className={css.answers}>
          <Button autoFocus onPress={close}>
            {isWriting ? words.endKeepWriting : words.endKeepChatting}
          </Button>
          {isWriting && shared === undefined && body.length <= limits.text && <Button onPress={() => void sendAndEnd()}>{words.endSend}</Button>}
          <Button variant="danger" onPress={end}>
            {words.endAnyway}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
