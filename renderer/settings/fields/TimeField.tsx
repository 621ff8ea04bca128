/** A time of the day, typed as people write it. */
import type { CommandInput } from '../../../contract/commands.ts'
import type { Bounds } from '../../../contract/limits.ts'
import { settingsWords } from '../words.ts'
import { readTime, timeFault, timeWords } from './time.ts'
import { TextField } from './TextField.tsx'
import { useSave } from './useSave.ts'

export type TimeFieldProps = {
  readonly label: string
  readonly help: string
  /** Minutes of the day. */
  readonly value: number
  readonly bounds: Bounds
  readonly change: (minutes: number) => CommandInput<'settings.change'>
}

const mostCharacters = 12

export function TimeField({ label, help, value, bounds, change }: TimeFieldProps) {
  const { save, isSaved, trouble } = useSave()
  return (
    <TextField
      label={label}
      help={isSaved ? settingsWords.saved : help}
      trouble={trouble}
      isShort
      maxLength={mostCharacters}
      value={timeWords(value)}
      faultOf={(text) => timeFault(text, bounds)}
      save={(text) => save(change(readTime(text, bounds) ?? value))}
    />
  )
}
