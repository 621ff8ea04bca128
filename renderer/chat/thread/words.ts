/** The texts of a conversation: its log, its rows, its bubbles and what can be done about them. */
import { wordsOf } from '../../../common/wording/table.ts'
import type { Channel, FileLoss, PastTask } from '../../../contract/model.ts'

export const threadWords = wordsOf('chat thread', {
  loading: 'Loading the conversation',
  failed: 'This chat didn’t load. The messages are safe.',
  tryAgain: 'Try again',

  log: 'Conversation with {name}',
  earlier: 'Earlier messages',
  earlierFailed: 'Earlier messages didn’t load.',
  newest: 'Newest',
  newestUnread: 'Newest · {count, number}',
  newestUnreadName: 'Newest, {count, number} unread',
  newestFailed: 'The newest messages didn’t load.',

  new: 'New',
  newName: 'New messages',
  folded: '{day}: {outcome}, {count, plural, one {# message} other {# messages}}',
  foldedWithoutOutcome: '{day}: Earlier chat, {count, plural, one {# message} other {# messages}}',
  rowFailed: 'This message can’t be shown. It’s safe. <again>Try again</again>',

  /** Read aloud before a message. */
  fromAgent: 'You, {time}:',
  fromColleague: '{name}, {time}:',
  fromVoter: 'Voter, {time}:',
  /** Wrote a message, and nobody can tell who it was. */
  colleague: 'A colleague',
  empty: '(empty message)',
  /** Before the link of a picture that went with a text. */
  picture: 'Picture',
  textNumber: 'Text {number}',

  link: 'Open link',
  linkLeads: 'This opens {host} in your browser',
  linkOpen: 'Open',
  linkCopy: 'Copy link',
  linkCopied: 'Link copied.',
  cancel: 'Cancel',
})

/** By which app a message came; texts do not say so. */
export const channelWords = wordsOf('chat channels', {
  rcs: 'By RCS',
  whatsapp: 'By WhatsApp',
  other: 'By another app',
} as const satisfies Record<Exclude<Channel, 'sms'>, string>)

/** How a chat began. */
export const originWords = wordsOf('chat origins', {
  agent: 'You started this chat · {time}',
  reply: 'They replied and this chat opened · {time}',
  voter: 'You accepted this chat · {time}',
} as const satisfies Record<PastTask['origin'], string>)

export const eventWords = wordsOf('chat events', {
  /** `handed` is “Ana hands this to you: Asked for a ride”. */
  handed: '{handed} · {time}',
  ended: 'You ended this chat · {time}',
  landline: 'Marked as a landline · {time}',
  'wrong-number': 'Marked as a wrong number · {time}',
  stopped: 'You stopped texts to them · {time}',
  'opted-out': 'Opt-out recorded · {time}',
})

/** Under a bubble. */
export const stepWords = wordsOf('chat delivery', {
  unconfirmed: 'The carrier took it and never said whether it arrived.',
  error: 'Error {code}',
  markedLandline: 'Marked as a landline.',
  retried: 'A new try is below.',
  unclear: 'It’s not clear whether this was sent.',
  unclearAdvice: 'The carrier can’t tell either. If you send it again, they may get it twice.',
  sendAgain: 'Send again',
  leaveAsSent: 'Leave it as sent',
  stale: 'Still send?',
  staleSince: 'Not sent yet: it has waited since {time} and may be out of date.',
  staleForLong: 'Not sent yet: it has waited since it was written and may be out of date.',
  sendIt: 'Send it',
  dontSend: 'Don’t send',
  sendNow: 'Send now',
  dontWait: 'Don’t wait',
  goesIn: 'Goes out in {seconds, number} s',
  undo: 'Undo',
  withdraw: 'Withdraw',
  retry: 'Retry',
  retryName: 'Retry this message',
  textAgain: 'Text again',
  waitAndSend: 'Wait and send again',
  waitTime: 'in {time}',
  editNumber: 'Edit number',
  markLandline: 'Mark as landline',
  stop: 'Stop texting',
  stopMeans: 'Nothing more is sent to them then.',
  stopYes: 'Yes, stop texting',
  stopCancel: 'Cancel',
})

/** A file that a voter sent. `name` is its format: “PDF”, “MP4”. */
export const fileWords = wordsOf('chat files', {
  alt: 'Sent by the voter',
  file: 'File',
  pictureComes: 'Picture is on its way',
  fileComes: 'File is on its way',
  save: 'Save as…',
  showAll: 'Show all',
  showLess: 'Show less',
  goesOn: 'The file goes on. Save it to read the rest.',
  tooLarge: 'A picture that is too large to show here ({width, number} × {height, number} pixels). Save it to open it.',
  damaged: 'A damaged picture. Save it to open it.',
  empty: '(empty file)',
  gone: 'A file that is no longer on this computer.',
  unread: 'A file that couldn’t be read.',
  picture: 'A picture of a kind that Textdesk can’t show. Save it to open it.',
  other: 'A file of a kind that Textdesk can’t show. Save it to open it.',
  photo: 'A photo in {name} format that Textdesk can’t show. Save it to open it.',
  /** English says “an” before a format that is read with a vowel at its beginning; `article` tells which it is. */
  namedFile:
    '{article, select, an {An {name} file that Textdesk can’t show. Save it to open it.} other {A {name} file that Textdesk can’t show. Save it to open it.}}',
  sound:
    '{article, select, an {An {name} sound that Textdesk can’t show. Save it to open it.} other {A {name} sound that Textdesk can’t show. Save it to open it.}}',
  video:
    '{article, select, an {An {name} video that Textdesk can’t show. Save it to open it.} other {A {name} video that Textdesk can’t show. Save it to open it.}}',
})

/** Why a file will not come. */
export const lossWords = wordsOf('chat lost files', {
  gone: '{kind, select, picture {A picture can’t be shown: the carrier no longer has it.} other {A file can’t be shown: the carrier no longer has it.}}',
  blocked:
    '{kind, select, picture {A picture can’t be shown: something on this network blocks it.} other {A file can’t be shown: something on this network blocks it.}}',
  'too-large': '{kind, select, picture {A picture can’t be shown: it is too large.} other {A file can’t be shown: it is too large.}}',
  unreachable:
    '{kind, select, picture {A picture can’t be shown: it couldn’t be fetched within a day.} other {A file can’t be shown: it couldn’t be fetched within a day.}}',
  denied:
    '{kind, select, picture {A picture can’t be shown: the account’s keys can’t fetch files.} other {A file can’t be shown: the account’s keys can’t fetch files.}}',
} as const satisfies Record<FileLoss, string>)
