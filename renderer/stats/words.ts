/** The texts of the figures. */
import { wordsOf } from '../../common/wording/table.ts'
import type { Period } from '../../contract/model.ts'

export const periodWords = wordsOf('stats, periods', {
  today: 'Today',
  yesterday: 'Yesterday',
  week: 'This week',
} as const satisfies Record<Period, string>)

/** The chart in a sentence, for somebody who hears it. */
export const summaryWords = wordsOf('stats, summary', {
  today: '{received} received and {sent} sent today.',
  yesterday: '{received} received and {sent} sent yesterday.',
  week: '{received} received and {sent} sent this week.',
} as const satisfies Record<Period, string>)

export const statsWords = wordsOf('stats', {
  title: 'Stats',
  period: 'Period',
  sinceDay: 'Since {day}',
  oldFigures: 'The newest figures didn’t load. These are from {time}.',
  noFigures: 'The newest figures didn’t load. The next try is in a few seconds.',

  finished: 'Chats finished',
  taken: '{count, number} taken',
  firstChat: 'Your first chat starts the count.',
  messagesSent: 'Messages sent',
  messagesReceived: '{count, number} received',
  firstReply: 'Your first reply',
  halfFaster: 'Half were faster',
  noReply: 'No reply yet',
  chatTime: 'Time per chat',
  halfShorter: 'Half were shorter',
  noChatEnded: 'No chat ended yet',
  timeIn: 'Time {activity}',
  /** Several of them stand beside each other: `Break 15m`. */
  otherTime: '{activity} {time}',

  byDay: 'Messages by day',
  byHour: 'Messages by hour',
  day: 'Day',
  hour: 'Hour',
  received: 'Received',
  sent: 'Sent',
  asChart: 'As a chart',
  asTable: 'As a table',
  bar: '{when}: {received} received, {sent} sent',
  busiest: 'Busiest: {when}, with {received} received and {sent} sent.',

  outcomes: 'How chats ended',
  noOutcome: 'No chat has been completed.',
  outcome: 'Outcome',
  chats: 'Chats',

  delivery: 'Delivery',
  deliveredCount: '<b>{count, number}</b> delivered',
  sentCount: '<b>{count, number}</b> sent',
  queuedCount: '<b>{count, number}</b> queued',
  failedCount: '<b>{count, number}</b> failed',
  showFailed: 'Show failed',
  hideFailed: 'Hide failed',
  failedList: 'Messages that didn’t arrive',
  /** `failure` is a sentence: `Not delivered: phone off or out of range.` */
  failedMessage: '{failure} “{body}”',
  quoted: '“{body}”',
  textAgain: 'Text again',
  openChat: 'Open chat',
})
