/** Whether what agents note of people is on the team's cards. What that means stands with it: the words then lie at Twilio. */
import { useMirror } from '../../page/usePage.ts'
import { SwitchField } from '../fields/SwitchField.tsx'
import { teamSettingWords as words } from './words.ts'

export function NotesField() {
  const isOn = useMirror(({ settings }) => settings.rules.sharesNotes)
  return <SwitchField setting="rules.sharesNotes" label={words.notes} help={words.notesHelp} value={isOn} change={(sharesNotes) => ({ rules: { sharesNotes } })} />
}
