/** When voters may be texted, by the clocks where they may be, and what happens at other hours. */
import { bounds } from '../../../contract/limits.ts'
import { quietHours } from '../../../contract/settings.ts'
import { useMirror } from '../../page/usePage.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { TimeField } from '../fields/NumberFields.tsx'
import { officeWords, quietChoices, quietHelp } from './words.ts'

export function QuietFields() {
  const rules = useMirror((state) => state.settings.rules)
  return (
    <>
      <TimeField
        setting="rules.textsFrom"
        label={officeWords.textsFrom}
        help={officeWords.textsFromHelp}
        value={rules.textsFrom}
        bounds={bounds.textsFrom}
        change={(textsFrom) => ({ rules: { textsFrom } })}
      />
      <TimeField
        setting="rules.textsUntil"
        label={officeWords.textsUntil}
        help={officeWords.textsUntilHelp}
        value={rules.textsUntil}
        bounds={bounds.textsUntil}
        change={(textsUntil) => ({ rules: { textsUntil } })}
      />
      <ChoiceField
        setting="rules.quietHours"
        label={officeWords.quietHours}
        value={rules.quietHours}
        options={quietHours.map((value) => ({ value, words: quietChoices[value] }))}
        help={quietHelp[rules.quietHours]}
        change={(value) => ({ rules: { quietHours: value } })}
      />
    </>
  )
}
