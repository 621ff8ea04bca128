/** A choice among a few, all in sight: one of the segments is set. */
import type { LucideIcon } from 'lucide-react'
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import { classes } from '../classes.ts'
import css from './Segmented.module.css'

export type SegmentedProps<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly words: string; readonly icon?: LucideIcon }[]
  readonly onChange: (value: Value) => void
  /** The label stands before the segments, not above them. */
  readonly inline?: boolean
  readonly describedBy?: string
}

export function Segmented<Value extends string>({ label, value, options, onChange, inline, describedBy }: SegmentedProps<Value>) {
  return (
    <RadioGroup
      className={classes(css.group, inline && css.inline)}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
    >
      <Label className={css.label}>{label}</Label>
      <div className={css.segments}>
        {options.map(({ value: each, words, icon: Icon }) => (
          <RadioField key={each} value={each}>
            <RadioButton className={css.segment ?? ''}>
              {Icon && <Icon size={14} strokeWidth={2.1} aria-hidden />}
              {words}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  )
}
