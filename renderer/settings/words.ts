/** The texts of the settings; those of the fields stand with them. */
import { wordsOf } from '../../common/wording/table.ts'

export const sectionWords = wordsOf('settings, sections', {
  you: 'You',
  look: 'Look and language',
  work: 'Work',
  templates: 'Templates',
  macros: 'Macros',
  tags: 'Tags',
  notifications: 'Notifications',
  care: 'Hard messages',
  keys: 'Shortcuts',
  computer: 'This computer',
  account: 'Account',
  team: 'Team',
  sending: 'Sending',
  quiet: 'Quiet hours',
  routing: 'Incoming chats',
  statuses: 'Statuses',
  wrapUp: 'Wrap-up',
  sharedTemplates: 'Shared templates',
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
  on: 'on',
  off: 'off',
  /** What a setting does, then what it is while nobody has changed it. */
  withStandard: '{help} Standard: {value}.',
  find: 'Find a setting',
  found: '{count, plural, one {# setting} other {# settings}}',
  none: 'No setting for “{typed}”.',
  /** `source`: the variable by which it is set, or the path of the policy file. */
  locked: 'Set by your administrator ({source}).',
  wholeNumber: 'Type a whole number from {least} to {most}.',
  anyNumber: 'Type a number from {least} to {most}.',
  anyTime: 'Type a time from {least} to {most}, at a quarter of an hour.',
  /** `half` is one half, as it is written here. */
  anyNumberWritten: 'Type a number from {least} to {most}. A fraction is written {half}.',
})
