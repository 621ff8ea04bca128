/** What notifications tell while the window is not in front, and how they sound. */
import { useMirror } from '../../page/usePage.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { SwitchField } from '../fields/SwitchField.tsx'
import { VolumeField } from './VolumeField.tsx'

const shows = [
  { value: 'full', words: 'Name and text' },
  { value: 'name', words: 'Name only' },
  { value: 'count', words: 'Count only' },
  { value: 'off', words: 'Off' },
] as const

const helps = {
  full: 'Who texted, and what. Choose less where others can see your screen.',
  name: 'Who texted, not what.',
  count: 'Only that something came.',
  off: 'No notifications. Chats still appear in the left panel.',
} as const

export function NotificationFields() {
  const notifications = useMirror((state) => state.settings.notifications)
  return (
    <>
      <ChoiceField label="Show" value={notifications.shows} options={shows} help={helps[notifications.shows]} change={(value) => ({ notifications: { shows: value } })} />
      <SwitchField
        label="Sounds"
        help="When a chat or a reply comes in, unless you’re looking at that chat."
        value={notifications.sounds}
        change={(sounds) => ({ notifications: { sounds } })}
      />
      <VolumeField />
    </>
  )
}
