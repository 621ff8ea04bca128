/** What notifications tell while the window is not in front, and how they sound. */
import { useMirror } from '../../page/usePage.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { SwitchField } from '../fields/SwitchField.tsx'
import { VolumeField } from './VolumeField.tsx'
import { ownWords, showsHelp, showsWords } from './words.ts'

const ways = ['full', 'name', 'count', 'off'] as const

export function NotificationFields() {
  const notifications = useMirror((state) => state.settings.notifications)
  return (
    <>
      <ChoiceField
        setting="notifications.shows"
        label={ownWords.shows}
        value={notifications.shows}
        options={ways.map((value) => ({ value, words: showsWords[value] }))}
        help={showsHelp[notifications.shows]}
        change={(value) => ({ notifications: { shows: value } })}
      />
      <SwitchField
        setting="notifications.sounds"
        label={ownWords.sounds}
        help={ownWords.soundsHelp}
        value={notifications.sounds}
        change={(sounds) => ({ notifications: { sounds } })}
      />
      <VolumeField />
    </>
  )
}
