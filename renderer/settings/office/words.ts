/** The texts of the settings for whoever runs the hotline. */
import { wordsOf } from '../../../common/wording/table.ts'
import type { QuietHours } from '../../../contract/settings.ts'

export const officeWords = wordsOf('settings, office', {
  country: 'Country',
  countryIs: 'Country: {country}',
  countryHelp: 'Numbers typed without a plus belong to this country.',
  perSecond: 'Messages per second',
  perSecondHelp:
    'The most that go out from your number; the rest wait as Queued. A US toll-free number may send 3, a local number 1, a short code 100.',

  /** Units stand behind the field with the number. */
  seconds: 'seconds',
  minutes: 'minutes',
  days: 'days',
  ring: 'Time to accept',
  ringHelp: 'An incoming chat rings this long, then goes back to the queue.',
  capacity: 'Most chats at once',
  capacityHelp: 'With this many open, no more are offered. Chats you start and replies meant for you don’t count.',
  owner: 'Hold replies meant for me',
  ownerHelp: 'If you aren’t taking chats when the reply comes. After that, any agent can take it.',
  route: 'Stop waiting for a reply after',
  routeHelp: 'A later reply goes to the queue like any other. 0 = never. Applies to new messages.',
  warn: 'A waiting voter turns amber after',
  warnHelp: 'The mark in the chat list. 0 = never.',
  late: 'A waiting voter turns red after',
  lateHelp: 'They’ve waited too long. 0 = never.',

  textsFrom: 'Text voters from',
  textsFromHelp: 'By the clock where the voter’s number is from. If it may be in several zones, all of them count.',
  textsUntil: 'Text voters until',
  textsUntilHelp: 'After that their quiet hours begin. Federal rules for telephone solicitation say 8:00 AM to 9:00 PM.',
  quietHours: 'In quiet hours',
  export: 'Export settings…',
  exportHelp: 'All of them in one file, without the account and its keys. Put in place as a policy, it sets other computers the same way.',
  exported: 'The settings are saved in the file.',

  copies: 'Copies of your messages',
  copiesUnit: 'times the size of your messages, at most',
  copiesHelp: 'If the file with your messages is damaged, Textdesk repairs it from a copy.',
  copiesHelpWithSizes:
    'If the file with your messages is damaged, Textdesk repairs it from a copy. Your messages take {messages} now, their copies {copies}.',

  journal: 'Journal',
  saveJournal: 'Save the journal…',
  journalHelp: 'What happened here and when, without the words of messages. Each entry is sealed by the one before it: “npm run journal:verify” shows a changed file.',
  journalSaved: 'The journal was saved.',
})

export const quietChoices = wordsOf('settings, quiet hours', {
  warn: 'Warn',
  hold: 'Hold until they end',
  refuse: 'Don’t send',
} as const satisfies Record<QuietHours, string>)

/** What each of them means. */
export const quietHelp = wordsOf('settings, quiet hours, help', {
  warn: 'The agent is told and can text all the same. A text that has waited into the night asks first.',
  hold: 'What is sent then waits until the voter’s morning. The agent can still send it at once.',
  refuse: 'Nothing goes out in quiet hours, whatever the agent does.',
} as const satisfies Record<QuietHours, string>)
