/** How chats are handed out, and when one has waited too long. */
import { bounds } from '../../../contract/limits.ts'
import { useMirror } from '../../page/usePage.ts'
import { AmountField } from '../fields/NumberFields.tsx'
import { officeWords } from './words.ts'

export function RoutingFields() {
  const rules = useMirror((state) => state.settings.rules)
  return (
    <>
      <AmountField
        setting="rules.ringSeconds"
        label={officeWords.ring}
        unit={officeWords.seconds}
        help={officeWords.ringHelp}
        value={rules.ringSeconds}
        bounds={bounds.ringSeconds}
        change={(ringSeconds) => ({ rules: { ringSeconds } })}
      />
      <AmountField
        setting="rules.capacity"
        label={officeWords.capacity}
        help={officeWords.capacityHelp}
        value={rules.capacity}
        bounds={bounds.capacity}
        change={(capacity) => ({ rules: { capacity } })}
      />
      <AmountField
        setting="rules.ownerMinutes"
        label={officeWords.owner}
        unit={officeWords.minutes}
        help={officeWords.ownerHelp}
        value={rules.ownerMinutes}
        bounds={bounds.ownerMinutes}
        change={(ownerMinutes) => ({ rules: { ownerMinutes } })}
      />
      <AmountField
        setting="rules.routeDays"
        label={officeWords.route}
        unit={officeWords.days}
        help={officeWords.routeHelp}
        value={rules.routeDays}
        bounds={bounds.routeDays}
        change={(routeDays) => ({ rules: { routeDays } })}
      />
      <AmountField
        setting="rules.warnMinutes"
        label={officeWords.warn}
        unit={officeWords.minutes}
        help={officeWords.warnHelp}
        value={rules.warnMinutes}
        bounds={bounds.warnMinutes}
        change={(warnMinutes) => ({ rules: { warnMinutes } })}
      />
      <AmountField
        setting="rules.lateMinutes"
        label={officeWords.late}
        unit={officeWords.minutes}
        help={officeWords.lateHelp}
        value={rules.lateMinutes}
        bounds={bounds.lateMinutes}
        change={(lateMinutes) => ({ rules: { lateMinutes } })}
      />
    </>
  )
}
