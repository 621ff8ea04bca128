/** The texts of the agent's own settings. */
import { wordsOf } from '../../../common/wording/table.ts'
import type { Settings, Spelling, Theme } from '../../../contract/settings.ts'

export const themeWords = wordsOf('settings, theme', {
  system: 'System',
  light: 'Light',
  dark: 'Dark',
} as const satisfies Record<Theme, string>)

export const themeHelp = wordsOf('settings, what the theme does', {
  system: 'Follows this computer, also when it changes in the evening.',
  light: 'Always light.',
  dark: 'Always dark.',
} as const satisfies Record<Theme, string>)

export const spellingWords = wordsOf('settings, spelling', {
  both: 'English and Spanish',
  en: 'English',
  es: 'Spanish',
  off: 'Off',
} as const satisfies Record<Spelling, string>)

export const spellingHelp = wordsOf('settings, what spelling does', {
  both: 'A word is underlined when neither language knows it. Right-click it for suggestions.',
  en: 'Words are checked in English. Right-click an underlined word for suggestions.',
  es: 'Words are checked in Spanish. Right-click an underlined word for suggestions.',
  off: 'Words aren’t checked.',
} as const satisfies Record<Spelling, string>)

type Shows = Settings['notifications']['shows']

export const showsWords = wordsOf('settings, notifications', {
  full: 'Name and text',
  name: 'Name only',
  count: 'Count only',
  off: 'Off',
} as const satisfies Record<Shows, string>)

export const showsHelp = wordsOf('settings, what notifications tell', {
  full: 'Who texted, and what. Choose less where others can see your screen.',
  name: 'Who texted, not what.',
  count: 'Only that something came.',
  off: 'No notifications. Chats still appear in the left panel.',
} as const satisfies Record<Shows, string>)

type Way = Settings['rules']['wrapReply']

export const wrapReplyWords = wordsOf('settings, reply during wrap-up', {
  new: 'Starts a new chat',
  reopen: 'Reopens the chat',
} as const satisfies Record<Way, string>)

export const wrapReplyHelp = wordsOf('settings, what a reply during wrap-up does', {
  new: 'It comes in like any other chat.',
  reopen: 'You’re back in the chat, and end it again later.',
} as const satisfies Record<Way, string>)

export const ownWords = wordsOf('settings, own', {
  coversHostile: 'Cover hostile texts',
  coversHostileHelp: 'Threats, slurs and insults show as a label until you choose to read them, in the chat and everywhere else.',
  coversUnasked: 'Cover pictures nobody asked for',
  coversUnaskedHelp: 'A picture you asked for shows at once. Any other waits until you choose to see it.',
  offersBreak: 'Offer a break after a run of hostile texts',
  offersBreakHelp: 'After three in half an hour. You decide.',

  name: 'Your name',
  nameHelp: 'Your team sees it. Voters never do.',
  noName: 'Type your name.',

  theme: 'Theme',
  language: 'Language',
  systemLanguage: 'System',
  languageHelp: 'Of everything Textdesk says, from now on. What you and voters write stays as it is.',
  /** Where the words of a language lie. */
  languageUnread: 'The file {file} can’t be read, so Textdesk speaks English. Ask your administrator.',
  spelling: 'Spelling',

  missed: 'Set me Offline when I miss a chat',
  missedHelp: 'So nobody waits on an empty desk. You can switch back at any time.',
  idle: 'Away after',
  idleUnit: 'minutes without activity',
  idleHelp: 'No chats are offered to you while you’re away. 0 = never.',
  undo: 'Undo a first text for',
  undoUnit: 'seconds',
  undoHelp: 'The first text to somebody waits that long, and Esc takes it back. In a chat that goes on nothing waits. 0 = send at once.',
  replyStops: 'Stop a scheduled text when they write first',
  replyStopsHelp: 'It’s kept under Scheduled, and you decide whether it still goes.',
  stale: 'Ask again before sending after',
  staleUnit: 'minutes of waiting',
  staleHelp: 'A message that waited this long, or since yesterday, may be out of date. 0 = never ask.',
  wrapReply: 'A reply during wrap-up',

  shows: 'Show',
  sounds: 'Sounds',
  soundsHelp: 'When a chat or a reply comes in, unless you’re looking at that chat.',
  volume: 'Volume',
  volumeHelp: 'How loud sounds are, whatever else this computer plays.',
  volumeSpoken: '{percent} percent',
  test: 'Test',
})
