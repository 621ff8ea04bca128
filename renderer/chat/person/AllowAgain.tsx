/** Takes a "no more texts" back that the agent recorded, or that was read into a voter's words. The reason is kept, since somebody may ask for it. */
import { useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { limits } from '../../../contract/limits.ts'
import { usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { FieldLabel, fieldBox } from '../../ui/field/Field.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Sentence } from '../../ui/text/Words.tsx'
import { isolated } from '../../words/people/isolate.ts'
import css from '../EndChat.module.css'
import { chatWords as words } from '../words.ts'

type Props = { readonly phone: string; readonly name: string; readonly isOpen: boolean; readonly onClose: () => void }

export function AllowAgain({ phone, name, isOpen, onClose }: Props) {
  const { act } = usePage()
  const [reason, setReason] = useState('')
  const allow = () => {
    onClose()
    void act('contact.unmark', { phone, kind: 'opted-out', reason: reason.trim() })
  }
  return (
    <Dialog label={words.allow} role="alertdialog" isOpen={isOpen} onClose={onClose} className={css.ask}>
      <h2>
        <Sentence text={words.allowTitle({ name: isolated(name) })} />
      </h2>
      <p>{words.allowWhy}</p>
      <TextField value={reason} onChange={setReason} maxLength={limits.reason} autoFocus>
        <FieldLabel>{words.allowReason}</FieldLabel>
        <Input dir="auto" className={fieldBox} />
      </TextField>
      <div className={css.answers}>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button variant="primary" isDisabled={reason.trim() === ''} onPress={allow}>
          {words.allow}
        </Button>
      </div>
    </Dialog>
  )
}
