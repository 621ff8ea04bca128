/** How work is handed out, and what becomes of it when nobody takes it. */
import { useId } from 'react'
import { bounds } from '../../contract/limits.ts'
import { useMirror } from '../page/usePage.ts'
import { Segmented } from '../ui/field/Segmented.tsx'
import { AmountField } from './fields/AmountField.tsx'
import { SwitchField } from './fields/SwitchField.tsx'
import { useSave } from './fields/useSave.ts'
import css from './Settings.module.css'

export function WorkFields() {
  const rules = useMirror((state) => state.settings.rules)
  return (
    <>
      <AmountField
        label="An offer rings"
        unit="seconds"
        help="Then it goes back to the queue."
        value={rules.ringSeconds}
        bounds={bounds.ringSeconds}
        change={(ringSeconds) => ({ rules: { ringSeconds } })}
      />
      <SwitchField
        label="A missed offer sets me Offline"
        help="So that voters aren’t offered to an empty chair. You are told, and can set yourself back."
        value={rules.missedGoesOffline}
        change={(missedGoesOffline) => ({ rules: { missedGoesOffline } })}
      />
      <AmountField
        label="Chats at once by offer"
        help="Chats you start yourself and replies promised to you don’t count."
        value={rules.capacity}
        bounds={bounds.capacity}
        change={(capacity) => ({ rules: { capacity } })}
      />
      <AmountField
        label="A promised reply waits for me"
        unit="minutes"
        help="When you don’t take work at that moment; then it goes to the queue, so that no voter waits unseen."
        value={rules.ownerMinutes}
        bounds={bounds.ownerMinutes}
        change={(ownerMinutes) => ({ rules: { ownerMinutes } })}
      />
      <AmountField
        label="I’m away after"
        unit="minutes without a hand on this computer"
        help="You aren’t offered chats while you are away. 0: never."
        value={rules.idleMinutes}
        bounds={bounds.idleMinutes}
        change={(idleMinutes) => ({ rules: { idleMinutes } })}
      />
      <AmountField
        label="Waiting for a reply ends after"
        unit="days"
        help="A later reply goes to the queue like any other. 0: never. It concerns messages that you send from now on."
        value={rules.routeDays}
        bounds={bounds.routeDays}
        change={(routeDays) => ({ rules: { routeDays } })}
      />
      <AmountField
        label="Ask before sending what has waited for"
        unit="minutes"
        help="Or since another day. A text that waited for the line may no longer be right. 0: never ask."
        value={rules.staleMinutes}
        bounds={bounds.staleMinutes}
        change={(staleMinutes) => ({ rules: { staleMinutes } })}
      />
      <WrapReply />
    </>
  )
}

const ways = [
  { value: 'new', words: 'Begins a new chat' },
  { value: 'reopen', words: 'Reopens the chat' },
] as const

function WrapReply() {
  const wrapReply = useMirror((state) => state.settings.rules.wrapReply)
  const { save, trouble } = useSave()
  const helpId = useId()
  return (
    <div>
      <Segmented label="A reply during wrap-up" value={wrapReply} options={ways} describedBy={helpId} onChange={(value) => void save({ rules: { wrapReply: value } })} />
      <p id={helpId} className={css.help}>
        {trouble ?? (wrapReply === 'new' ? 'It is offered like any other; you can complete the first chat in peace.' : 'You are in the chat again and end it later.')}
      </p>
    </div>
  )
}
