/** What notifications tell while the window is not in front, and how they sound. */
import { useId } from 'react'
import { useMirror } from '../page/usePage.ts'
import { Segmented } from '../ui/field/Segmented.tsx'
import { SwitchField } from './fields/SwitchField.tsx'
import { useSave } from './fields/useSave.ts'
import css from './Settings.module.css'
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
  off: 'No notifications. Chats still come to the left panel.',
} as const

export function NotificationFields() {
  const notifications = useMirror((state) => state.settings.notifications)
  const { save, trouble } = useSave()
  const helpId = useId()
  return (
    <>
      <div>
        <Segmented label="Show" value={notifications.shows} options={shows} describedBy={helpId} onChange={(value) => void save({ notifications: { shows: value } })} />
        <p id={helpId} className={css.help}>
          {trouble ?? helps[notifications.shows]}
        </p>
      </div>
      <SwitchField
        label="Sounds"
        help="On a new reply and a new offer, unless you have that chat before you."
        value={notifications.sounds}
        change={(sounds) => ({ notifications: { sounds } })}
      />
      <VolumeField />
    </>
  )
}
