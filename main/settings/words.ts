/** The texts about settings that cannot be believed, and about variables that cannot work. */
import { wordsOf } from '../../common/wording/table.ts'

export const agentWords = wordsOf('agent', { unnamed: 'Agent' })

/** What is wrong with a variable that an administrator has set. */
export const environmentWords = wordsOf('environment', {
  baseUrl:
    'TEXTDESK_TWILIO_BASE_URL is not an address like https://carrier.example, or http://127.0.0.1:4010 on this computer. No message is sent or received until your administrator corrects it and Textdesk is started again.',
  noAccount: 'TWILIO_ACCOUNT_SID is missing. No message is sent or received until your administrator corrects it and Textdesk is started again.',
  badAccount: 'TWILIO_ACCOUNT_SID does not begin with AC. No message is sent or received until your administrator corrects it and Textdesk is started again.',
  noToken: 'TWILIO_AUTH_TOKEN (or TWILIO_API_KEY) is missing. No message is sent or received until your administrator corrects it and Textdesk is started again.',
  noSecret: 'TWILIO_API_SECRET is missing. No message is sent or received until your administrator corrects it and Textdesk is started again.',
  noSender: 'TEXTDESK_FROM is missing. No message is sent or received until your administrator corrects it and Textdesk is started again.',
  badSender:
    'TEXTDESK_FROM is neither a number like +16025550148 nor a Messaging Service (MG…). No message is sent or received until your administrator corrects it and Textdesk is started again.',
})

export const spoiltWords = wordsOf('spoilt files', {
  window: 'Where the window stood could not be read, so it opens in its usual place.',
  secrets: 'The file with the account’s secret could not be read, so the secret is needed anew in Settings, Account.',
  settings: 'Your settings could not be read, so Textdesk begins with the standard ones.',
  parts: 'Part of your settings could not be read, so the standard ones are used there. Please look through Settings: {sections}.',
  kept: 'The file as it was is kept as {copy}.',
})

/** `file` is the path of the policy file, `parts` names of settings. */
export const policyWords = wordsOf('policy', {
  unreadable: 'The policy file {file} can’t be read, so nothing in it holds. Tell your administrator.',
  parts: 'The policy file {file} has something that Textdesk doesn’t understand: {parts}. The rest of it holds. Tell your administrator.',
  locked: 'This is set by your administrator ({source}), so it can’t be changed here.',
})

/** The sections of the settings, as the page calls them, from its top to its end. */
export const sectionWords = wordsOf('sections of the settings', {
  you: 'You',
  look: 'Look and language',
  work: 'Work',
  macros: 'Macros',
  notifications: 'Notifications',
  care: 'Hard messages',
  keys: 'Shortcuts',
  computer: 'This computer',
  account: 'Account',
  sending: 'Sending',
  quiet: 'Quiet hours',
  offers: 'Incoming chats',
  statuses: 'Statuses',
  wrapUp: 'Wrap-up',
  sharedTemplates: 'Shared templates',
  storage: 'Storage',
})
