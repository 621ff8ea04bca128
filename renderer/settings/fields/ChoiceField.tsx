/** A setting with a few values, all in sight, saved at once. */
import { useId } from 'react'
import type { CommandInput } from '../../../contract/commands.ts'
import type { SettingName } from '../../../contract/settings.ts'
import { Segmented, type SegmentedProps } from '../../ui/field/Segmented.tsx'
import css from './Fields.module.css'
import { Findable } from './Findable.tsx'
import { Lock, useLock } from './Lock.tsx'
import { helpWithStandard, standardOf } from './standard.ts'
import { useSave } from './useSave.ts'

export type ChoiceFieldProps<Value extends string> = Pick<SegmentedProps<Value>, 'label' | 'value' | 'options'> & {
  readonly setting: SettingName
  readonly help: string
  readonly change: (value: Value) => CommandInput<'settings.change'>
}

export function ChoiceField<Value extends string>({ setting, label, value, options, help, change }: ChoiceFieldProps<Value>) {
  const { save, trouble } = useSave()
  const helpId = useId()
  const lock = useLock(setting)
  const standard = options.find((option) => option.value === standardOf(setting))
  return (
    <Findable texts={[label, help, ...options.map(({ words }) => words)]}>
      <Segmented label={label} value={value} options={options} describedBy={helpId} isReadOnly={lock !== undefined} onChange={(chosen) => save(change(chosen))} />
      <p id={helpId} className={css.help}>
        {lock === undefined ? (trouble ?? (standard ? helpWithStandard(help, standard.words) : help)) : <Lock by={lock} />}
      </p>
    </Findable>
  )
}
