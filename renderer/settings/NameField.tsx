/** The agent's name, saved when the field is left or Enter is pressed. */
import { useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { limits } from '../../contract/limits.ts'
import { useMirror } from '../page/usePage.ts'
import { editKeys } from '../ui/field/editKeys.ts'
import { fieldBox, FieldError, FieldHelp, FieldLabel } from '../ui/field/Field.tsx'
import { useSave } from './fields/useSave.ts'

export function NameField() {
  const name = useMirror((state) => state.settings.agentName)
  const [typed, setTyped] = useState<string>()
  const { save, isSaved, trouble } = useSave()
  const text = typed ?? name

  const leave = () => {
    const agentName = text.trim()
    if (agentName === '' || agentName === name) return setTyped(undefined)
    void save({ agentName }).then((ok) => ok && setTyped(undefined))
  }
  return (
    <TextField value={text} onChange={setTyped} onBlur={leave} isInvalid={trouble !== undefined}>
      <FieldLabel>Your name</FieldLabel>
      <Input
        dir="auto"
        className={fieldBox}
        maxLength={limits.agentName}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={editKeys({ save: leave, takeBack: typed === undefined ? undefined : () => setTyped(undefined) })}
      />
      <FieldHelp>{isSaved ? 'Saved.' : 'Shown to you and your team, never to voters.'}</FieldHelp>
      <FieldError>{trouble}</FieldError>
    </TextField>
  )
}
