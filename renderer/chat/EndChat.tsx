/** END CHAT. It asks nothing, unless a message would be left behind. */
import { useState } from 'react'
import type { Message } from '../../contract/model.ts'
import { ariaKeys } from '../page/keys/caps.ts'
import { usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import { Dialog } from '../ui/overlay/Dialog.tsx'
import css from './EndChat.module.css'

/** A message on its way is `queued` for a moment; only one that stays so is worth a question. */
const stuckMs = 3_000

const stuckIn = (messages: readonly Message[]) =>
  messages.filter((message) => message.delivery === 'queued' && Date.now() - message.at > stuckMs).length

type Props = { readonly taskId: string; readonly messages: readonly Message[]; readonly className?: string }

export function EndChat({ taskId, messages, className }: Props) {
  const { act } = usePage()
  const [stuck, setStuck] = useState(0)
  const end = () => void act('task.wrap', { taskId })
  const ask = () => {
    const left = stuckIn(messages)
    if (left === 0) end()
    else setStuck(left)
  }
  useShortcut('task.end', ask)
  return (
    <>
      <Button variant="danger" caps aria-label="End chat" aria-keyshortcuts={ariaKeys('task.end')} className={className} onPress={ask}>
        END CHAT
      </Button>
      <Dialog label="End this chat?" role="alertdialog" isOpen={stuck > 0} onClose={() => setStuck(0)} className={css.ask}>
        <h2>{stuck === 1 ? '1 message is' : `${stuck} messages are`} still queued</h2>
        <p>{stuck === 1 ? 'It goes' : 'They go'} out by {stuck === 1 ? 'itself' : 'themselves'} later, with or without this chat. End anyway?</p>
        <div className={css.answers}>
          <Button onPress={() => setStuck(0)}>Keep chatting</Button>
          <Button
            variant="danger"
            onPress={() => {
              setStuck(0)
              end()
            }}
          >
            End anyway
          </Button>
        </div>
      </Dialog>
    </>
  )
}
