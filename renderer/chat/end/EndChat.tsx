/** END CHAT. It asks nothing, unless words would be left behind: a reply that is half written, texts that have not gone out. */
import { useState } from 'react'
import { limits } from '../../../contract/limits.ts'
import type { Contact, Message, Task } from '../../../contract/model.ts'
import { ariaKeys } from '../../page/keys/caps.ts'
import { useDraft, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { useShortcut } from '../../ui/keys/useShortcut.ts'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { barOf } from '../../words/marks.ts'
import { refusalWords } from '../../words/words.ts'
import css from '../EndChat.module.css'
import { leftWords } from './leftWords.ts'

/** A message on its way is `queued` for a moment; only one that stays so is worth a question. */
const stuckMs = 3_000

type Props = { readonly task: Task; readonly contact: Contact | undefined; readonly messages: readonly Message[]; readonly className?: string }

export function EndChat({ task, contact, messages, className }: Props) {
  const { clock, sending, toasts, endChat } = usePage()
  const body = useDraft(task.conversationId)?.body ?? ''
  // Who may not be texted is not written to either.
  const isWriting = body.trim() !== '' && barOf(contact) === undefined
  const [asked, setAsked] = useState<{ readonly stuck: number }>()
  const close = () => setAsked(undefined)

  const ask = () => {
    const stuck = messages.filter((message) => message.delivery === 'queued' && clock.now() - message.at > stuckMs).length
    if (stuck === 0 && !isWriting) void endChat(task.id)
    else setAsked({ stuck })
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
      <Button variant="danger" caps aria-label="End chat" aria-keyshortcuts={ariaKeys('task.end')} className={className} onPress={ask}>
        END CHAT
      </Button>
      <Dialog label="End this chat?" role="alertdialog" isOpen={asked !== undefined} onClose={close} className={css.ask}>
        <h2>End this chat?</h2>
        <p>{leftWords(isWriting, asked?.stuck ?? 0)}</p>
        <div className={css.answers}>
          <Button autoFocus onPress={close}>
            {isWriting ? 'Keep writing' : 'Keep chatting'}
          </Button>
          {isWriting && body.length <= limits.text && <Button onPress={() => void sendAndEnd()}>Send and end</Button>}
          <Button variant="danger" onPress={end}>
            End anyway
          </Button>
        </div>
      </Dialog>
    </>
  )
}
