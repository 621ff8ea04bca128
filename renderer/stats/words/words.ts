/** The texts of the figures. */
import { wordsOf } from '../../../common/wording/table.ts'
import type { ChatCount, Period, Stats, TextCount, Whose } from '../../../contract/answers/stats.ts'

export const periodWords = wordsOf('stats, periods', {
  today: 'Today',
  yesterday: 'Yesterday',
  week: 'This week',
  range: 'Other days',
} as const satisfies Record<Period | 'range', string>)

export const whoseWords = wordsOf('stats, whose', { mine: 'Me', team: 'Team' } as const satisfies Record<Whose, string>)

/** The chart in a sentence, for somebody who hears it. */
export const periodSummary = wordsOf('stats, summary', {
  today: '{received} received and {sent} sent today.',
  yesterday: '{received} received and {sent} sent yesterday.',
  week: '{received} received and {sent} sent this week.',
} as const satisfies Record<Period, string>)

export const chartTitles = wordsOf('stats, charts', {
  hour: 'Messages by hour',
  day: 'Messages by day',
  month: 'Messages by month',
} as const satisfies Record<Stats['by'], string>)

export const barNames = wordsOf('stats, bars', { hour: 'Hour', day: 'Day', month: 'Month' } as const satisfies Record<Stats['by'], string>)

/** What became of texts; `sent` is of those that the carrier has and of which it has said no more. */
export const fateWords = wordsOf('stats, fates', {
  delivered: '<b>{count, number}</b> delivered',
  underWay: '<b>{count, number}</b> sent',
  queued: '<b>{count, number}</b> queued',
  unknown: '<b>{count, number}</b> unknown',
  failed: '<b>{count, number}</b> failed',
} as const)

/** What is listed when a figure is pressed. */
export const textListWords = wordsOf('stats, messages', {
  received: 'Messages received',
  sent: 'Messages sent',
  delivered: 'Messages delivered',
  underWay: 'Messages sent, nothing heard yet',
  queued: 'Messages that wait on this computer',
  unknown: 'Messages of which nobody knows what became of them',
  failed: 'Messages that didn’t arrive',
} as const satisfies Record<TextCount, string>)

export const chatListWords = wordsOf('stats, chats', {
  taken: 'Chats taken',
  finished: 'Chats finished',
  answered: 'First replies',
} as const satisfies Record<ChatCount, string>)

export const statsWords = wordsOf('stats', {
  title: 'Stats',
  whose: 'Whose numbers',
  period: 'Period',
  firstDay: 'From',
  lastDay: 'To',
  badDays: 'The first day comes after the last.',
  oldFigures: 'The newest figures didn’t load. These are from {time}.',
  noFigures: 'The newest figures didn’t load. The next try is in a few seconds.',
  ofTeam: 'This computer counts what it has seen: your work, and what colleagues wrote in conversations that were open here. Chats that they had alone are counted on their computers.',

  finished: 'Chats finished',
  taken: '{count, number} taken',
  firstChat: 'Your first chat starts the count.',
  messagesSent: 'Messages sent',
  messagesReceived: '{count, number} received',
  firstReply: 'First reply, median',
  noReply: 'No reply yet',
  chatTime: 'Time per chat, median',
  mostWithin: '9 of 10 within {time}',
  noChatEnded: 'No chat ended yet',
  timeIn: 'Time {activity}',
  /** The name of a figure that leads to what it counts. */
  show: '{what}: {count}. Show the list',

  rangeSummary: '{received} received and {sent} sent in {days}.',
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
  activities: 'Time in each status',
  activity: 'Status',
  time: 'Time',

  delivery: 'Delivery',
  showFailed: 'Show failed',
  save: 'Save as CSV…',
  saved: 'The figures were saved.',

  /** `what` is what is listed, `when` the days or the hour that it is of. */
  listOf: '{what}, {when}',
  loading: 'Loading…',
  notLoaded: 'The list didn’t load.',
  again: 'Try again',
  none: 'Nothing is counted here any more.',
  more: 'Show more',
  close: 'Close',
  /** `failure` is a sentence: `Not delivered: phone off or out of range.` */
  failedMessage: '{failure} “{body}”',
  quoted: '“{body}”',
  textAgain: 'Text again',
  openChat: 'Open chat',
  read: 'Read',
})

/** The table that is saved. */
export const tableWords = wordsOf('stats, table', {
  figure: 'Figure',
  of: 'Of',
  value: 'Value',
  unit: 'Unit',
  messages: 'messages',
  chats: 'chats',
  seconds: 'seconds',
  median: 'Median',
  ninetieth: '90th percentile',
  firstReply: 'First reply',
  chatTime: 'Time per chat',
  hour: 'by hour',
  day: 'by day',
  month: 'by month',
})
