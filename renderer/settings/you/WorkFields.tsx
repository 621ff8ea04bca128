/** What Textdesk does for the agent when something waits or is missed. */
import { bounds } from '../../../contract/limits.ts'
import { useMirror } from '../../page/usePage.ts'
import { AmountField } from '../fields/AmountField.tsx'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { SwitchField } from '../fields/SwitchField.tsx'

const ways = [
  { value: 'new', words: 'Starts a new chat' },
  { value: 'reopen', words: 'Reopens the chat' },
] as const

const wayHelps = { new: 'It comes in like any other chat.', reopen: 'You’re back in the chat, and end it again later.' } as const

export function WorkFields() {
  const rules = useMirror((state) => state.settings.rules)
  return (
    <>
      <SwitchField
        label="Set me Offline when I miss a chat"
        help="So nobody waits on an empty desk. You can switch back at any time."
        value={rules.missedGoesOffline}
        change={(missedGoesOffline) => ({ rules: { missedGoesOffline } })}
      />
      <AmountField
        label="Away after"
        unit="minutes without activity"
        help="No chats are offered to you while you’re away. 0 = never."
        value={rules.idleMinutes}
        bounds={bounds.idleMinutes}
        change={(idleMinutes) => ({ rules: { idleMinutes } })}
      />
      <AmountField
        label="Ask again before sending after"
        unit="minutes of waiting"
        help="A message that waited this long, or since yesterday, may be out of date. 0 = never ask."
        value={rules.staleMinutes}
        bounds={bounds.staleMinutes}
        change={(staleMinutes) => ({ rules: { staleMinutes } })}
      />
      <ChoiceField label="A reply during wrap-up" value={rules.wrapReply} options={ways} help={wayHelps[rules.wrapReply]} change={(wrapReply) => ({ rules: { wrapReply } })} />
    </>
  )
}
