/** A setting that is on or off, saved at once. */
import { useId } from 'react'
import type { CommandInput } from '../../../contract/commands.ts'
import { Switch } from '../../ui/field/Switch.tsx'
import css from './Fields.module.css'
import { useSave } from './useSave.ts'

export type SwitchFieldProps = {
  readonly label: string
  readonly help: string
  readonly value: boolean
  readonly change: (on: boolean) => CommandInput<'settings.change'>
}

export function SwitchField({ label, help, value, change }: SwitchFieldProps) {
  const { save, trouble } = useSave()
  const helpId = useId()
  return (
    <div>
      <Switch isSelected={value} onChange={(on) => save(change(on))} aria-describedby={helpId}>
        {label}
      </Switch>
      <p id={helpId} className={css.switchHelp}>
        {trouble ?? help}
      </p>
    </div>
  )
}
