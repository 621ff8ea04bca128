/** The texts of the task bar. */
import { wordsOf } from '../../common/wording/table.ts'
import type { AwayReason, Line } from '../../contract/model.ts'

export const taskbarWords = wordsOf('task bar', {
  bar: 'Task bar',
  app: 'Textdesk',
  newMessage: 'New message',
  searchFor: 'Search messages and contacts',
  /** What is in the tag shows where there is room. */
  search: 'Search<long> messages and contacts</long>',
  team: 'Team',
  contacts: 'Contacts',
  stats: 'Stats',
  settings: 'Settings',
  shortcuts: 'Keyboard shortcuts',
  account: 'Account: {name}',

  status: 'Status',
  timeInStatus: 'Time in this status',
  /** Said after the status: `for 3 minutes`. */
  lasted: 'for {time}',
  lastedOf: '{activity} for <clock>{time}</clock>',
  lastedAway: '{activity}, away for <clock>{time}</clock>',
  usedToday: '{time} today',
  awayNow: 'You’re away from this computer. Choosing a status ends that.',
  notAvailable: 'Chats come to you, and you can send new messages, when you’re {activity}.',
  endShift: 'End my shift',
  endEvening: 'End the practice evening',
  ifYouLeave: 'If you leave {activity}:',

  /** What is in the tag shows where there is room. */
  noConnection: 'No connection<since> since {time}</since>',
  /** These stand behind how the line is, one thing beside the other. */
  since: 'since {time}',
  place: 'at {host}',
})

/** Why the agent is away, and since when. What is in the tag shows where there is room. */
export const awayWords = wordsOf('task bar, away', {
  idle: 'Away<why>: no activity since {time}</why>',
  locked: 'Away<why>: screen locked {time}</why>',
  asleep: 'Away<why>: asleep since {time}</why>',
} as const satisfies Record<AwayReason, string>)

type State = `${Line['mode']}:${Line['state']}`

/** How the line is, on its button. */
export const lineWords = wordsOf('task bar, line', {
  'twilio:connecting': 'Connecting',
  'twilio:connected': 'Twilio',
  'twilio:refused': 'Not connected',
  'twilio:unreadable': 'Replies can’t be read',
  'practice:connecting': 'Practice mode, connecting',
  'practice:connected': 'Practice mode',
  'practice:refused': 'Not connected',
  'practice:unreadable': 'Replies can’t be read',
} as const satisfies Record<Exclude<State, `${string}:down`>, string>)

/** The same for somebody who hears it. */
export const lineNames = wordsOf('task bar, line for the ear', {
  'twilio:connecting': 'Provider: Twilio, connecting',
  'twilio:connected': 'Provider: Twilio, connected',
  'twilio:down': 'Provider: Twilio, not reachable',
  'twilio:refused': 'Provider: Twilio, keys not accepted',
  'twilio:unreadable': 'Provider: Twilio, replies can’t be read',
  'practice:connecting': 'Provider: practice mode, no message leaves this computer',
  'practice:connected': 'Provider: practice mode, no message leaves this computer',
  'practice:down': 'Provider: practice mode, not reachable',
  'practice:refused': 'Provider: Twilio, keys not accepted',
  'practice:unreadable': 'Provider: Twilio, replies can’t be read',
} as const satisfies Record<State, string>)
