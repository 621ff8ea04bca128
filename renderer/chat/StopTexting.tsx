/** Asks once more before a person is texted no longer. */
import { usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { Dialog } from '../ui/overlay/Dialog.tsx'
import { Words } from '../ui/text/Words.tsx'
import css from './EndChat.module.css'

type Props = { readonly phone: string; readonly name: string; readonly reason?: string; readonly isOpen: boolean; readonly onClose: () => void }

export function StopTexting({ phone, name, reason, isOpen, onClose }: Props) {
  const { act } = usePage()
  const stop = () => {
    onClose()
    void act('contact.mark', { phone, kind: 'opted-out', ...(reason && { reason }) })
  }
  return (
    <Dialog label="Stop texting" role="alertdialog" isOpen={isOpen} onClose={onClose} className={css.ask}>
      <h2>
        Stop texting <Words>{name}</Words>?
      </h2>
      <p>Nothing more is sent to them, not even what is waiting. You can undo this if you give a reason.</p>
      <div className={css.answers}>
        <Button onPress={onClose}>Cancel</Button>
        <Button variant="danger" autoFocus onPress={stop}>
          Stop texting
        </Button>
      </div>
    </Dialog>
  )
}
