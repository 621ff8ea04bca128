/** Asks why, before a colleague loses a chat; they are told. What is written in the composer goes along. */
import { useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { newId } from '../../../common/ids.ts'
import type { Refusal } from '../../../contract/commands.ts'
import { limits } from '../../../contract/limits.ts'
import { usePage, useUnderway } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { fieldBox, FieldLabel } from '../../ui/field/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Sentence } from '../../ui/text/Words.tsx'
import { colleagueName } from '../../words/colleagues.ts'
import { refusalWords } from '../../words/words.ts'
import { takeOverWords as words } from '../words.ts'
import css from './TakeOver.module.css'

type Props = { readonly phone: string; readonly name: string; readonly isOpen: boolean; readonly onClose: () => void }

export function TakeOver({ isOpen, onClose, ...rest }: Props) {
  return (
    <Dialog label={words.title} isOpen={isOpen} onClose={onClose} className={css.dialog}>
      <Content onClose={onClose} {...rest} />
    </Dialog>
  )
}

function Content({ phone, name, onClose }: Omit<Props, 'isOpen'>) {
  const { takeOver } = usePage()
  const [taskId] = useState(newId)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<Refusal>()
  const input = { phone, taskId, reason: reason.trim() }
  const isTaking = useUnderway('task.takeOver', input)
  const take = async () => {
    setRefusal(undefined)
    setRefusal(await takeOver(input))
  }
  return (
    <>
      <h2>
        <Sentence text={words.question({ colleague: colleagueName(name) })} />
      </h2>
      <p>{words.means}</p>
      <TextField className={css.field} value={reason} onChange={setReason} maxLength={limits.reason} autoFocus>
        <FieldLabel>{words.reason}</FieldLabel>
        <Input dir="auto" className={fieldBox} />
      </TextField>
      {refusal && (
        <Notice tone="danger" blocking className={css.notice}>
          {refusalWords(refusal)}
        </Notice>
      )}
      <div className={css.answers}>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button variant="primary" isPending={isTaking} isDisabled={reason.trim() === ''} onPress={() => void take()}>
          {words.title}
        </Button>
      </div>
    </>
  )
}
