/** Numbers of the settings, typed as people write them: amounts, and times of the day. */
import type { CommandInput } from '../../../contract/commands.ts'
import type { Bounds } from '../../../contract/limits.ts'
import type { SettingName } from '../../../contract/settings.ts'
import { settingsWords } from '../words.ts'
import { amountFault, amountWords, readAmount } from './amount.ts'
import { Findable } from './Findable.tsx'
import { useLock } from './Lock.tsx'
import { helpWithStandard, standardOf } from './standard.ts'
import { TextField } from './TextField.tsx'
import { readTime, timeFault, timeWords } from './time.ts'
import { useSave } from './useSave.ts'

type Props = {
  readonly setting: SettingName
  readonly label: string
  readonly help: string
  readonly unit?: string
  readonly value: number
  readonly bounds: Bounds
  readonly change: (value: number) => CommandInput<'settings.change'>
}

/** How a kind of number is written and read. */
type Form = {
  readonly write: (value: number) => string
  /** Undefined for what is none. */
  readonly read: (text: string, bounds: Bounds) => number | undefined
  /** What keeps it from being saved, in words. */
  readonly faultOf: (text: string, bounds: Bounds) => string | undefined
}

const amounts: Form = { write: amountWords, read: (text) => readAmount(text), faultOf: amountFault }
/** In minutes since midnight. */
const times: Form = { write: timeWords, read: readTime, faultOf: timeFault }

export const AmountField = (props: Props) => <NumberField {...props} form={amounts} />
export const TimeField = (props: Props) => <NumberField {...props} form={times} />

/** Digits, a sign for fractions and those between thousands; a time with what says which half of the day it is. */
const mostCharacters = 12

function NumberField({ setting, label, help, unit, value, bounds, change, form }: Props & { readonly form: Form }) {
  const { save, isSaved, trouble } = useSave()
  const lock = useLock(setting)
  return (
    <Findable texts={[label, help, unit ?? '']}>
      <TextField
        label={label}
        help={isSaved ? settingsWords.saved : helpWithStandard(help, form.write(standardOf(setting) as number))}
        lockedBy={lock}
        trouble={trouble}
        isShort
        maxLength={mostCharacters}
        value={form.write(value)}
        faultOf={(text) => form.faultOf(text, bounds)}
        save={(text) => save(change(form.read(text, bounds) ?? value))}
        {...(unit && { unit })}
      />
    </Findable>
  )
}
