/** Hands a chat to a colleague or to the queue, with a note; says before what of the agent's own stays behind. */
import { useState } from 'react'
import type { Refusal } from '../../../contract/commands.ts'
import type { Message, Task } from '../../../contract/model.ts'
import type { HandTo } from '../../page/actions/ending.ts'
import { useDraft, usePage, useUnderway } from '../../page/usePage.ts'
import { isTooLong, NoteField } from '../../team/note/NoteField.tsx'
import { Button } from '../../ui/button/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { isQueued, refusalWords } from '../../words/words.ts'
import { transferWords as words } from '../words.ts'
import { Receivers } from './Receivers.tsx'
import css from './Transfer.module.css'

type Props = { readonly task: Task; readonly messages: readonly Message[]; readonly isOpen: boolean; readonly onClose: () => void }

export function Transfer({ isOpen, onClose, ...rest }: Props) {
  return (
    <Dialog label={words.title} isOpen={isOpen} onClose={onClose} className={css.dialog}>
      <Content onClose={onClose} {...rest} />
    </Dialog>
  )
}

function Content({ task, messages, onClose }: Omit<Props, 'isOpen'>) {
  const { transferChat } = usePage()
  const [to, setTo] = useState<HandTo>({ id: 'queue', name: words.queue })
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<Refusal>()
  const isHanding = useUnderway('task.transfer', { taskId: task.id, to: to.id, note: note.trim() })
  const hand = async () => {
    setRefusal(undefined)
    const refused = await transferChat(task.id, to, note.trim())
    if (refused) setRefusal(refused)
    else onClose()
  }
  return (
    <>
      <h2>{words.title}</h2>
      <Receivers chosen={to.id} onChoose={setTo} />
      <NoteField note={note} onNote={setNote} />
      <Behind task={task} messages={messages} />
      {refusal && (
        <Notice tone="danger" blocking className={css.notice}>
          {refusalWords(refusal)}
        </Notice>
      )}
      <div className={css.answers}>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button variant="primary" isPending={isHanding} isDisabled={isTooLong(note)} onPress={() => void hand()}>
          {words.transfer}
        </Button>
      </div>
    </>
  )
}

/** What does not go along. */
function Behind({ task, messages }: Pick<Props, 'task' | 'messages'>) {
  const isWriting = (useDraft(task.conversationId)?.body ?? '').trim() !== ''
  const queued = messages.filter(({ delivery, by }) => by === undefined && isQueued(delivery)).length
  if (!isWriting && queued === 0) return null
  return (
    <Notice tone="warn" className={css.notice}>
      {isWriting && <p>{words.draftStays}</p>}
      {queued > 0 && <p>{words.queuedGo({ count: queued })}</p>}
    </Notice>
  )
}
