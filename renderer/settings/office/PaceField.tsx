/** How many texts a second are handed over at most. */
import { bounds } from '../../../contract/limits.ts'
import { useMirror } from '../../page/usePage.ts'
import { AmountField } from '../fields/AmountField.tsx'

export function PaceField() {
  const perSecond = useMirror((state) => state.settings.perSecond)
  return (
    <AmountField
      label="Messages per second"
      help="The most that go out from your number; the rest wait as Queued. A US toll-free number may send 3, a local number 1, a short code 100."
      value={perSecond}
      bounds={bounds.perSecond}
      change={(amount) => ({ perSecond: amount })}
    />
  )
}
