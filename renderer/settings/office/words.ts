/** The texts of the settings for whoever runs the hotline. */
import { wordsOf } from '../../../common/wording/table.ts'

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
