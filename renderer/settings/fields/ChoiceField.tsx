/** A setting with a few values, all in sight, saved at once. */
import { useId } from 'react'
import type { CommandInput } from '../../../contract/commands.ts'
import { Segmented, type SegmentedProps } from '../../ui/field/Segmented.tsx'
import css from './Fields.module.css'
import { useSave } from './useSave.ts'

export type ChoiceFieldProps<Value extends string> = Pick<SegmentedProps<Value>, 'label' | 'value' | 'options'> & {
  readonly help: string
  readonly change: (value: Value) => CommandInput<'settings.change'>
}

export function ChoiceField<Value extends string>({ label, value, options, help, change }: ChoiceFieldProps<Value>) {
  const { save, trouble } = useSave()
  const helpId = useId()
  return (
    <div>
      <Segmented label={label} value={value} options={options} describedBy={helpId} onChange={(chosen) => save(change(chosen))} />
      <p id={helpId} className={css.help}>
        {trouble ?? help}
      </p>
    </div>
  )
}
