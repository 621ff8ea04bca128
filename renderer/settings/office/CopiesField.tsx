/** How much of the disk the copies of the messages may take. */
import { numberWriter } from '../../../common/wording/formats.ts'
import { bounds } from '../../../contract/limits.ts'
import { useAnswer } from '../../page/useAnswer.ts'
import { useMirror } from '../../page/usePage.ts'
import { AmountField } from '../fields/NumberFields.tsx'
import { officeWords } from './words.ts'

export function CopiesField() {
  const copyTimes = useMirror((state) => state.settings.copyTimes)
  // Undefined until it is known; the field stands without.
  const { answer: space } = useAnswer('desk.space', {})
  const sizes = space && { messages: sizeWords(space.database), copies: sizeWords(space.copies) }
  return (
    <AmountField
      setting="copyTimes"
      label={officeWords.copies}
      unit={officeWords.copiesUnit}
      help={sizes ? officeWords.copiesHelpWithSizes(sizes) : officeWords.copiesHelp}
      value={copyTimes}
      bounds={bounds.copyTimes}
      change={(amount) => ({ copyTimes: amount })}
    />
  )
}

const oneDigit = { style: 'unit', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const
const gigabytes = numberWriter({ ...oneDigit, unit: 'gigabyte' })
const fewMegabytes = numberWriter({ ...oneDigit, unit: 'megabyte' })
const megabytes = numberWriter({ style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 })

/** `0.4 MB`, `12 MB`, `1.8 GB`. */
function sizeWords(bytes: number): string {
  if (bytes >= 1e9) return gigabytes(bytes / 1e9)
  return bytes < 1e7 ? fewMegabytes(bytes / 1e6) : megabytes(bytes / 1e6)
}
