/** What stands in a saved conversation beside its messages. */
import { wordsOf } from '../../../common/wording/table.ts'
import type { Delivery } from '../../../contract/message.ts'

export const transcriptWords = wordsOf('transcript', {
  title: 'Conversation with {name}',
  titleWithNumber: 'Conversation with {name}, {number}',
  saved: 'Saved on {time}. Times are those of {zone}.',
  file: 'Conversation {name} {day}',
  voter: 'voter',
  you: 'You',
  colleague: 'A colleague',
  attachment: 'File: {type}',
  count: '{count, plural, one {# message} other {# messages}}',
  cut: 'Only the newest {count, number} messages are here. Save as text for all of them.',
  notes: 'Private notes',
  note: '{who}, {time}',
  wrapUp: 'Wrap-up note, {time}',

  time: 'Time',
  zone: 'Time zone',
  from: 'From',
  message: 'Message',
  delivery: 'Delivery',
  files: 'Files',
  noteKind: 'Private note',
})

/** What became of a text, as it is written down; nothing is said of what a voter wrote. */
export const fateWords = wordsOf('transcript, deliveries', {
  received: 'Received',
  queued: 'Not sent yet',
  sending: 'Not sent yet',
  checking: 'Not known whether it was sent',
  unclear: 'Not known whether it was sent',
  accepted: 'Sent',
  sent: 'Sent',
  delivered: 'Delivered',
  undelivered: 'Not delivered',
  failed: 'Not sent',
  unconfirmed: 'Sent, and nothing more was heard',
} as const satisfies Record<Delivery, string>)

export const withReason = wordsOf('transcript, reasons', { because: '{fate}: {reason}' })
