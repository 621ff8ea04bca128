/** How many texts a second are handed over at most, saved when the field is left or Enter is pressed. */
import { useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { useMirror } from '../desk/mirror.ts'
import { classes } from '../ui/classes.ts'
import { fieldBox, FieldError, FieldHelp, FieldLabel } from '../ui/Field.tsx'
import { readPace } from './pace.ts'
import css from './Settings.module.css'
import { useSave } from './useSave.ts'

export function PaceField() {
  const perSecond = useMirror((state) => state.settings.perSecond)
  const [typed, setTyped] = useState<string>()
  const { save, isSaved, trouble } = useSave()
  const text = typed ?? String(perSecond)
  const read = readPace(text)
  const fault = read === undefined ? 'Type a number from 0.1 to 100.' : trouble

  const leave = () => {
    if (read === undefined) return
    if (read === perSecond) return setTyped(undefined)
    void save({ perSecond: read }).then((ok) => ok && setTyped(undefined))
  }
  return (
    <TextField value={text} onChange={setTyped} onBlur={leave} isInvalid={fault !== undefined}>
      <FieldLabel>Texts per second</FieldLabel>
      <Input
        className={classes(fieldBox, css.short)}
        inputMode="decimal"
        maxLength={6}
        autoComplete="off"
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
      <FieldHelp>
        {isSaved && typed === undefined
          ? 'Saved.'
          : 'The most texts that go out from your number in a second; the rest wait as Queued. A US toll-free number may send 3, a local number 1, a short code 100.'}
      </FieldHelp>
      <FieldError>{fault}</FieldError>
    </TextField>
  )
}
