/** The texts of the settings; those of the fields stand with them. */
import { wordsOf } from '../../common/wording/table.ts'

export const sectionWords = wordsOf('settings, sections', {
  you: 'You',
  look: 'Look and spelling',
  work: 'Work',
  macros: 'Macros',
  notifications: 'Notifications',
  care: 'Hard messages',
  computer: 'This computer',
  account: 'Account',
  team: 'Team',
  sending: 'Sending',
  routing: 'Incoming chats',
  statuses: 'Statuses',
  wrapUp: 'Wrap-up',
  storage: 'Storage',
})

export type SectionId = keyof typeof sectionWords

export const settingsWords = wordsOf('settings', {
  title: 'Settings',
  shortcuts: 'Keyboard shortcuts',
  index: 'Sections of the settings',
  yours: 'Yours',
  administrators: 'Administrator’s',
  administratorsLead: 'For whoever runs the hotline. Ask them before you change these.',

  saved: 'Saved.',
  /** `source`: the variable by which it is set. */
  locked: 'Set by your administrator ({source}).',
  wholeNumber: 'Type a whole number from {least} to {most}.',
  anyNumber: 'Type a number from {least} to {most}.',
  /** `half` is one half, as it is written here. */
  anyNumberWritten: 'Type a number from {least} to {most}. A fraction is written {half}.',
})
