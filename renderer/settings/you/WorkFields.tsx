/** What Textdesk does for the agent when something waits or is missed. */
import { bounds } from '../../../contract/limits.ts'
import { useMirror } from '../../page/usePage.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { AmountField } from '../fields/NumberFields.tsx'
import { SwitchField } from '../fields/SwitchField.tsx'
import { ownWords, wrapReplyHelp, wrapReplyWords } from './words.ts'

const ways = ['new', 'reopen'] as const

export function WorkFields() {
  const rules = useMirror((state) => state.settings.rules)
  return (
    <>
      <SwitchField
        setting="rules.missedGoesOffline"
        label={ownWords.missed}
        help={ownWords.missedHelp}
        value={rules.missedGoesOffline}
        change={(missedGoesOffline) => ({ rules: { missedGoesOffline } })}
      />
      <AmountField
        setting="rules.idleMinutes"
        label={ownWords.idle}
        unit={ownWords.idleUnit}
        help={ownWords.idleHelp}
        value={rules.idleMinutes}
        bounds={bounds.idleMinutes}
        change={(idleMinutes) => ({ rules: { idleMinutes } })}
      />
      <AmountField
        setting="rules.undoSeconds"
        label={ownWords.undo}
        unit={ownWords.undoUnit}
        help={ownWords.undoHelp}
        value={rules.undoSeconds}
        bounds={bounds.undoSeconds}
        change={(undoSeconds) => ({ rules: { undoSeconds } })}
      />
      <AmountField
        setting="rules.staleMinutes"
        label={ownWords.stale}
        unit={ownWords.staleUnit}
        help={ownWords.staleHelp}
        value={rules.staleMinutes}
        bounds={bounds.staleMinutes}
        change={(staleMinutes) => ({ rules: { staleMinutes } })}
      />
      <SwitchField
        setting="rules.replyStopsScheduled"
        label={ownWords.replyStops}
        help={ownWords.replyStopsHelp}
        value={rules.replyStopsScheduled}
        change={(replyStopsScheduled) => ({ rules: { replyStopsScheduled } })}
      />
      <ChoiceField
        setting="rules.wrapReply"
        label={ownWords.wrapReply}
        value={rules.wrapReply}
        options={ways.map((value) => ({ value, words: wrapReplyWords[value] }))}
        help={wrapReplyHelp[rules.wrapReply]}
        change={(wrapReply) => ({ rules: { wrapReply } })}
      />
    </>
  )
}
