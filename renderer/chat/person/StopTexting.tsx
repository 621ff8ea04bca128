/** Asks once more before a person is texted no longer. */
import { usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Sentence } from '../../ui/text/Words.tsx'
import { isolated } from '../../words/people/isolate.ts'
import css from '../EndChat.module.css'
import { chatWords as words } from '../words.ts'

type Props = { readonly phone: string; readonly name: string; readonly reason?: string; readonly isOpen: boolean; readonly onClose: () => void }

export function StopTexting({ phone, name, reason, isOpen, onClose }: Props) {
  const { act } = usePage()
  const stop = () => {
    onClose()
    void act('contact.mark', { phone, kind: 'opted-out', ...(reason && { reason }) })
  }
  return (
    <Dialog label={words.stop} role="alertdialog" isOpen={isOpen} onClose={onClose} className={css.ask}>
      <h2>
        <Sentence text={words.stopTitle({ name: isolated(name) })} />
      </h2>
      <p>{words.stopMeans}</p>
      <div className={css.answers}>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button variant="danger" autoFocus onPress={stop}>
          {words.stop}
        </Button>
      </div>
    </Dialog>
  )
}
