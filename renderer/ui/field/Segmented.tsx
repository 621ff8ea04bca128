/** A choice among a few, all in sight: one of the segments is set. */
import type { LucideIcon } from 'lucide-react'
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import { classes } from '../classes.ts'
import text from '../text.module.css'
import css from './Segmented.module.css'
import { useChosen } from './useChosen.ts'

export type SegmentedProps<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly words: string; readonly icon?: LucideIcon }[]
  /** May resolve when it is kept. */
  readonly onChange: (value: Value) => unknown
  /** The label stands before the segments, not above them. */
  readonly inline?: boolean
  /** The segments say already what they choose, so it is only heard. */
  readonly hidesLabel?: boolean
  readonly describedBy?: string
  readonly isReadOnly?: boolean
}

export function Segmented<Value extends string>({ label, value, options, onChange, inline, hidesLabel, describedBy, isReadOnly = false }: SegmentedProps<Value>) {
  const [shown, choose] = useChosen(value, onChange)
  return (
    <RadioGroup
      className={classes(css.group, inline && css.inline)}
      orientation="horizontal"
      value={shown}
      isReadOnly={isReadOnly}
      onChange={(chosen) => choose(chosen as Value)}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
    >
      <Label className={hidesLabel ? text.hidden : css.label}>{label}</Label>
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
