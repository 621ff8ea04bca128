/** How chats are handed out, and when one has waited too long. */
import { bounds } from '../../../contract/limits.ts'
import { useMirror } from '../../page/usePage.ts'
import { AmountField } from '../fields/AmountField.tsx'

export function RoutingFields() {
  const rules = useMirror((state) => state.settings.rules)
  return (
    <>
      <AmountField
        label="Time to accept"
        unit="seconds"
        help="An incoming chat rings this long, then goes back to the queue."
        value={rules.ringSeconds}
        bounds={bounds.ringSeconds}
        change={(ringSeconds) => ({ rules: { ringSeconds } })}
      />
      <AmountField
        label="Most chats at once"
        help="With this many open, no more are offered. Chats you start and replies meant for you don’t count."
        value={rules.capacity}
        bounds={bounds.capacity}
        change={(capacity) => ({ rules: { capacity } })}
      />
      <AmountField
        label="Hold replies meant for me"
        unit="minutes"
        help="If you aren’t taking chats when the reply comes. After that, any agent can take it."
        value={rules.ownerMinutes}
        bounds={bounds.ownerMinutes}
        change={(ownerMinutes) => ({ rules: { ownerMinutes } })}
      />
      <AmountField
        label="Stop waiting for a reply after"
        unit="days"
        help="A later reply goes to the queue like any other. 0 = never. Applies to new messages."
        value={rules.routeDays}
        bounds={bounds.routeDays}
        change={(routeDays) => ({ rules: { routeDays } })}
      />
      <AmountField
        label="A waiting voter turns amber after"
        unit="minutes"
        help="The mark in the chat list. 0 = never."
        value={rules.warnMinutes}
        bounds={bounds.warnMinutes}
        change={(warnMinutes) => ({ rules: { warnMinutes } })}
      />
      <AmountField
        label="A waiting voter turns red after"
        unit="minutes"
        help="They’ve waited too long. 0 = never."
        value={rules.lateMinutes}
        bounds={bounds.lateMinutes}
        change={(lateMinutes) => ({ rules: { lateMinutes } })}
      />
    </>
  )
}
