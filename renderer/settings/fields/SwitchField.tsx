/** A setting that is on or off, saved at once. */
import { useId } from 'react'
import type { CommandInput } from '../../../contract/commands.ts'
import type { SettingName } from '../../../contract/settings.ts'
import { Switch } from '../../ui/field/Switch.tsx'
import { settingsWords } from '../words.ts'
import css from './Fields.module.css'
import { Findable } from './Findable.tsx'
import { Lock, useLock } from './Lock.tsx'
import { helpWithStandard, standardOf } from './standard.ts'
import { useSave } from './useSave.ts'

export type SwitchFieldProps = {
  readonly setting: SettingName
  readonly label: string
  readonly help: string
  readonly value: boolean
  readonly change: (on: boolean) => CommandInput<'settings.change'>
}

export function SwitchField({ setting, label, help, value, change }: SwitchFieldProps) {
  const { save, trouble } = useSave()
  const helpId = useId()
  const lock = useLock(setting)
  return (
    <Findable texts={[label, help]}>
      <Switch isSelected={value} isReadOnly={lock !== undefined} onChange={(on) => save(change(on))} aria-describedby={helpId}>
        {label}
      </Switch>
      <p id={helpId} className={css.switchHelp}>
        {lock === undefined ? (trouble ?? helpWithStandard(help, standardOf(setting) === true ? settingsWords.on : settingsWords.off)) : <Lock by={lock} />}
      </p>
    </Findable>
  )
}
