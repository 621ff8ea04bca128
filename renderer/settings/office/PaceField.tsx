/** How many texts a second are handed over at most. */
import { bounds } from '../../../contract/limits.ts'
import { useMirror } from '../../page/usePage.ts'
import { AmountField } from '../fields/NumberFields.tsx'
import { officeWords } from './words.ts'

export function PaceField() {
  const perSecond = useMirror((state) => state.settings.perSecond)
  return (
    <AmountField
      setting="perSecond"
      label={officeWords.perSecond}
      help={officeWords.perSecondHelp}
      value={perSecond}
      bounds={bounds.perSecond}
      change={(amount) => ({ perSecond: amount })}
    />
  )
}
