/** A box for a text with variables: what they are is a menu away, what is left to fill in is marked, and under it stands what a voter would read. */
import { useId, useRef, type ReactNode } from 'react'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { unknownIn } from '../../../../common/template/fill.ts'
import { listed } from '../../../../common/wording/formats.ts'
import type { TemplateLanguage } from '../../../../contract/answers/templates.ts'
import { limits } from '../../../../contract/limits.ts'
import { BlankMarks } from '../../../templates/box/BlankMarks.tsx'
import { classes } from '../../../ui/classes.ts'
import { fieldArea, FieldHelp, FieldLabel } from '../../../ui/field/Field.tsx'
import { LengthFault } from '../../../ui/text/LengthFault.tsx'
import { Sample } from './Sample.tsx'
import css from './Text.module.css'
import { VariableMenu } from './VariableMenu.tsx'
import { textWords } from './words.ts'

export type TextWithVariablesProps = {
  readonly label: string
  readonly optional?: boolean
  /** In which it is written. */
  readonly language: TemplateLanguage
  readonly value: string
  readonly onChange: (text: string) => void
  /** What it means that nothing is written. */
  readonly help?: ReactNode
}

export function TextWithVariables({ label, optional = false, language, value, onChange, help }: TextWithVariablesProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  const faultId = useId()
  const isTooLong = value.length > limits.text
  const unknown = unknownIn(value).map((name) => `{{${name}}}`)
  const area = classes(fieldArea, css.area)
  return (
    <div className={css.text}>
      <TextField value={value} onChange={onChange} isInvalid={isTooLong} {...(isTooLong && { 'aria-describedby': faultId })}>
        <FieldLabel optional={optional}>{label}</FieldLabel>
        <div className={css.box}>
          <BlankMarks box={box} body={value} className={area} />
          <TextArea ref={box} dir="auto" lang={language} spellCheck className={classes(area, css.words)} />
        </div>
        {value.trim() === '' && help !== undefined && <FieldHelp>{help}</FieldHelp>}
        {unknown.length > 0 && <FieldHelp>{textWords.unknown({ count: unknown.length, names: listed(unknown) })}</FieldHelp>}
      </TextField>
      <div className={css.under}>
        <VariableMenu box={box} label={label} />
        <LengthFault id={faultId} body={value} />
      </div>
      {value.trim() !== '' && <Sample text={value} language={language} />}
    </div>
  )
}
