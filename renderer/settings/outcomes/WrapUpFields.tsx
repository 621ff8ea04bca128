/** How long a wrap-up takes, and what it asks for. */
import { bounds } from '../../../contract/limits.ts'
import { useMirror } from '../../page/usePage.ts'
import { AmountField } from '../fields/AmountField.tsx'
import { SwitchField } from '../fields/SwitchField.tsx'
import { outcomesWords } from './words.ts'

export function WrapUpFields() {
  const rules = useMirror((state) => state.settings.rules)
  return (
    <>
      <AmountField
        label={outcomesWords.minutes}
        unit={outcomesWords.minutesUnit}
        help={outcomesWords.minutesHelp}
        value={rules.wrapMinutes}
        bounds={bounds.wrapMinutes}
        change={(wrapMinutes) => ({ rules: { wrapMinutes } })}
      />
      <SwitchField
        label={outcomesWords.completes}
        help={outcomesWords.completesHelp}
        value={rules.wrapCompletes}
        change={(wrapCompletes) => ({ rules: { wrapCompletes } })}
      />
      <SwitchField
        label={outcomesWords.required}
        help={outcomesWords.requiredHelp}
        value={rules.outcomeRequired}
        change={(outcomeRequired) => ({ rules: { outcomeRequired } })}
      />
    </>
  )
}
