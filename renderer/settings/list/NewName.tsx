/** The field under a list of settings in which one more is named. */
import { useState } from 'react'
import { Plus } from 'lucide-react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { Button } from '../../ui/button/Button.tsx'
import { editKeys } from '../../ui/field/editKeys.ts'
import { fieldBox, FieldError, FieldLabel } from '../../ui/field/Field.tsx'
import css from './NewName.module.css'

type NewNameProps = {
  readonly label: string
  /** On the button. */
  readonly add: string
  readonly limit: number
  /** Why a name, trimmed and not empty, cannot be taken. */
  readonly faultOf: (name: string) => string | undefined
  /** Resolves to whether it was taken; else what was typed stays. */
  readonly onAdd: (name: string) => Promise<boolean>
}

export function NewName({ label, add, limit, faultOf, onAdd }: NewNameProps) {
  const [typed, setTyped] = useState('')
  const name = typed.trim()
  const fault = name === '' ? undefined : faultOf(name)
  const save = () => {
    if (name !== '' && !fault) void onAdd(name).then((ok) => ok && setTyped(''))
  }
  return (
    <TextField className={css.new} value={typed} onChange={setTyped} isInvalid={fault !== undefined}>
      <FieldLabel>{label}</FieldLabel>
      <div className={css.row}>
        <Input dir="auto" className={fieldBox} maxLength={limit} autoComplete="off" onKeyDown={editKeys({ save, takeBack: typed === '' ? undefined : () => setTyped('') })} />
        <Button isDisabled={name === '' || fault !== undefined} onPress={save}>
          <Plus size={14} strokeWidth={2.1} aria-hidden />
          {add}
        </Button>
      </div>
      <FieldError>{fault}</FieldError>
    </TextField>
  )
}
