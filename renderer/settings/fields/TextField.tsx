/** A line of the settings: a name or a number, saved when it is left. Its label stands above it, or is only said. */
import type { ReactNode } from 'react'
import { Lock } from 'lucide-react'
import { Input } from 'react-aria-components/Input'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { classes } from '../../ui/classes.ts'
import { fieldBox, FieldError, FieldHelp, FieldLabel } from '../../ui/field/Field.tsx'
import css from './Fields.module.css'
import { useEdited, type Edited } from './useEdited.ts'

export type TextFieldProps = Edited & {
  readonly label: string
  /** The row around it says already what it is. */
  readonly hidesLabel?: boolean
  readonly help?: ReactNode
  /** Why the desk did not take it. */
  readonly trouble?: string | undefined
  /** Stands behind a number: `seconds`. */
  readonly unit?: string
  readonly isShort?: boolean
  readonly maxLength: number
  /** Who has set it, so that it can't be changed here. */
  readonly lockedBy?: string | undefined
  readonly isReadOnly?: boolean
  readonly className?: string | undefined
}

export function TextField({ label, hidesLabel, help, trouble, unit, isShort, maxLength, lockedBy, isReadOnly, className, ...edited }: TextFieldProps) {
  const { fault, field, onKeyDown } = useEdited(edited)
  const said = fault ?? trouble
  return (
    <AriaTextField
      {...field}
      {...(hidesLabel && { 'aria-label': label })}
      className={classes(css.text, className)}
      isInvalid={said !== undefined}
      isReadOnly={isReadOnly === true || lockedBy !== undefined}
    >
      {!hidesLabel && <FieldLabel>{label}</FieldLabel>}
      <div className={css.amount}>
        <Input
          {...(!isShort && { dir: 'auto' })}
          className={classes(fieldBox, isShort && css.short)}
          {...(isShort && { inputMode: 'decimal' })}
          maxLength={maxLength}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={onKeyDown}
        />
        {unit && <span aria-hidden>{unit}</span>}
      </div>
      {lockedBy !== undefined && (
        <FieldHelp>
          <Lock size={12} strokeWidth={2.1} aria-hidden /> {lockedBy}
        </FieldHelp>
      )}
      {lockedBy === undefined && help && said === undefined && <FieldHelp>{help}</FieldHelp>}
      <FieldError>{said}</FieldError>
    </AriaTextField>
  )
}
