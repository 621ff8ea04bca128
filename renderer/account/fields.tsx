/** The two kinds of field that an account is typed into. */
import { useState, type ReactNode } from 'react'
import { Eye, EyeOff } from 'lucide-react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { IconButton } from '../ui/button/IconButton.tsx'
import { classes } from '../ui/classes.ts'
import { fieldBox, FieldError, FieldHelp, fieldInner, FieldLabel } from '../ui/field/Field.tsx'
import css from './Connect.module.css'
import { accountWords } from './words.ts'

export type FieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** The sentence under the field, when it needs something. */
  readonly fault?: string | undefined
  /** Stands under the field while it needs nothing. */
  readonly help?: ReactNode
  /** At the right end of the label's line. */
  readonly end?: ReactNode
}

/** One line of text; `mono` for identifiers, which are compared letter by letter. */
export function LineField({ mono, autoFocus, ...field }: FieldProps & { readonly mono?: boolean; readonly autoFocus?: boolean }) {
  return (
    <Frame {...field}>
      <Input className={classes(fieldBox, mono && css.mono)} autoFocus={autoFocus} autoComplete="off" spellCheck={false} />
    </Frame>
  )
}

type SecretFieldProps = Omit<FieldProps, 'label'> & { readonly isKey: boolean }

/** The secret of an API key, or the auth token: dots until the agent asks to see them. */
export function SecretField({ isKey, ...field }: SecretFieldProps) {
  const [isShown, setShown] = useState(false)
  const [show, hide] = isKey ? [accountWords.showKeySecret, accountWords.hideKeySecret] : [accountWords.showToken, accountWords.hideToken]
  return (
    <Frame {...field} label={isKey ? accountWords.keySecret : accountWords.token}>
      <div className={fieldBox}>
        <Input data-framed className={classes(fieldInner, css.mono)} type={isShown ? 'text' : 'password'} autoComplete="off" spellCheck={false} />
        <IconButton small label={isShown ? hide : show} onPress={() => setShown(!isShown)} className={css.eye}>
          {isShown ? <EyeOff size={15} strokeWidth={1.9} aria-hidden /> : <Eye size={15} strokeWidth={1.9} aria-hidden />}
        </IconButton>
      </div>
    </Frame>
  )
}

type FrameProps = FieldProps & { readonly children: ReactNode }

function Frame({ label, value, onChange, fault, end, help, children }: FrameProps) {
  return (
    <TextField className={css.field} value={value} onChange={onChange} isInvalid={fault !== undefined}>
      <FieldLabel>{label}</FieldLabel>
      {end}
      {children}
      <div className={css.under}>
        {help && fault === undefined && <FieldHelp>{help}</FieldHelp>}
        <FieldError>{fault}</FieldError>
      </div>
    </TextField>
  )
}
