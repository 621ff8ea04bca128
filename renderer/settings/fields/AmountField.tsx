/** A number of the settings, saved when the field is left or Enter is pressed. */
import { useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import type { CommandInput } from '../../../contract/commands.ts'
import type { Bounds } from '../../../contract/limits.ts'
import { classes } from '../../ui/classes.ts'
import { editKeys } from '../../ui/field/editKeys.ts'
import { fieldBox, FieldError, FieldHelp, FieldLabel } from '../../ui/field/Field.tsx'
import css from '../Settings.module.css'
import { boundsWords, readAmount } from './amount.ts'
import { useSave } from './useSave.ts'

export type AmountFieldProps = {
  readonly label: string
  readonly help: string
  /** Stands behind the number: `seconds`. */
  readonly unit?: string
  readonly value: number
  readonly bounds: Bounds
  readonly change: (amount: number) => CommandInput<'settings.change'>
}

export function AmountField({ label, help, unit, value, bounds, change }: AmountFieldProps) {
  const [typed, setTyped] = useState<string>()
  const { save, isSaved, trouble } = useSave()
  const text = typed ?? String(value)
  const read = readAmount(text, bounds)
  const fault = read === undefined ? boundsWords(bounds) : trouble

  const leave = () => {
    if (read === undefined) return
    if (read === value) return setTyped(undefined)
    void save(change(read)).then((ok) => ok && setTyped(undefined))
  }
  return (
    <TextField value={text} onChange={setTyped} onBlur={leave} isInvalid={fault !== undefined}>
      <FieldLabel>{label}</FieldLabel>
      <div className={css.amount}>
        <Input
          className={classes(fieldBox, css.short)}
          inputMode="decimal"
          maxLength={6}
          autoComplete="off"
          onKeyDown={editKeys({ save: leave, takeBack: typed === undefined ? undefined : () => setTyped(undefined) })}
        />
        {unit && <span aria-hidden>{unit}</span>}
      </div>
      <FieldHelp>{isSaved && typed === undefined ? 'Saved.' : help}</FieldHelp>
      <FieldError>{fault}</FieldError>
    </TextField>
  )
}
