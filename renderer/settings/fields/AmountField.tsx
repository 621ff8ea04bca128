/** A number of the settings. */
import type { CommandInput } from '../../../contract/commands.ts'
import type { Bounds } from '../../../contract/limits.ts'
import type { SettingName } from '../../../contract/settings.ts'
import { settingsWords } from '../words.ts'
import { amountFault, amountWords, readAmount } from './amount.ts'
import { Findable } from './Findable.tsx'
import { useLock } from './Lock.tsx'
import { helpWithStandard, standardOf } from './standard.ts'
import { TextField } from './TextField.tsx'
import { useSave } from './useSave.ts'

export type AmountFieldProps = {
  readonly setting: SettingName
  readonly label: string
  readonly help: string
  readonly unit?: string
  readonly value: number
  readonly bounds: Bounds
  readonly change: (amount: number) => CommandInput<'settings.change'>
}

/** Digits, a sign for fractions and those between thousands. */
const mostCharacters = 12

export function AmountField({ setting, label, help, unit, value, bounds, change }: AmountFieldProps) {
  const { save, isSaved, trouble } = useSave()
  const lock = useLock(setting)
  return (
    <Findable texts={[label, help, unit ?? '']}>
      <TextField
        label={label}
        help={isSaved ? settingsWords.saved : helpWithStandard(help, amountWords(standardOf(setting) as number))}
        lockedBy={lock}
        trouble={trouble}
        isShort
        maxLength={mostCharacters}
        value={amountWords(value)}
        faultOf={(text) => amountFault(text, bounds)}
        save={(text) => save(change(readAmount(text) ?? value))}
        {...(unit && { unit })}
      />
    </Findable>
  )
}
