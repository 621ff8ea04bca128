/** The texts that several rooms share: states, refusals, times, lengths of time, presence, and what is read aloud. */
import { wordsOf } from '../../common/wording/table.ts'
import type { AccountFault, Refusal } from '../../contract/commands.ts'
import type { AwayReason, Delivery, Hostility, MarkKind } from '../../contract/model.ts'
import type { StandardActivity } from '../../contract/settings.ts'

/** Under a bubble; what a voter wrote bears only its time, and what did not arrive says why. */
export const deliveryWords = wordsOf('deliveries', {
  queued: 'Queued',
  sending: 'Sending',
  checking: 'Checking with the carrier…',
  accepted: 'Sending',
  sent: 'Sent',
  delivered: 'Delivered',
  unconfirmed: 'Sent, not confirmed',
} as const satisfies Record<Exclude<Delivery, 'received' | 'unclear' | 'undelivered' | 'failed'>, string>)

/** `reason` is a few words without a full stop: “phone off or out of range”. */
export const stateWords = wordsOf('states', {
  queuedUntil:
    '{day, select, today {Queued, goes out at {time}} tomorrow {Queued, goes out tomorrow at {time}} other {Queued, goes out on {date} at {time}}}',
  wait: '{count, plural, one {# message waits} other {# messages wait}}',
  undelivered: 'Not delivered: {reason}.',
  undeliveredSomehow: 'Not delivered: no reason was given.',
  failed: 'Not sent: {reason}.',
  failedSomehow: 'Not sent: no reason was given.',
  notCopied: 'The system didn’t let this be copied.',
})

/** Why the desk did not do it, and what to do; what the agent typed is still there. */
export const refusedWords = wordsOf('refusals', {
  'not-available': 'To send a message, set your status to Available.',
  'active-task': 'You already have an active chat with this number.',
  held: '{name} has this chat now.',
  taken: 'Somebody else has this chat by now.',
  'late-text': 'They wrote in the last moment, so the chat goes on.',
  'bad-number': 'This number can’t be texted. Check it and try again.',
  'opted-out': 'They asked not to be texted. Nothing was sent.',
  landline: 'This number is marked as a landline, which can’t be texted. Nothing was sent.',
  'wrong-number': 'This is marked as a wrong number: somebody else has it. Nothing was sent.',
  'quiet-hours': 'It’s too early or too late where this number may be. Nothing was sent.',
  'no-number': 'This isn’t a phone number, so there is nobody to text.',
  'no-outcome': 'Choose how the chat ended, then complete it.',
  empty: 'There is nothing to send yet.',
  'too-many': 'You have {limit, number} templates, and there is no room for more. Remove some that you no longer need.',
  'too-long': 'A message can have {limit, number} characters. Shorten it or send it in two.',
  'bad-picture': 'The carrier can’t fetch a picture from that link. Take another one.',
  'illegal-move': 'This chat has changed in the meantime, so nothing was done.',
  gone: 'This is no longer here, so nothing was done.',
  importing: 'Another list is still being imported or undone. Wait until that is done.',
  'under-way': 'It’s on its way already, so it can’t be taken back.',
  slip: 'This may be for somebody else. Nothing was sent.',
  'no-zone': 'There is no such time zone.',
  'known-tag': 'There is a tag of that name already.',
  'many-tags': 'A person can have {limit, number} tags. Take one away first.',
} as const satisfies Record<Exclude<Refusal['kind'], 'canceled' | 'account' | 'trouble' | 'unfilled'>, string>)

/** What is still to be filled in. */
export const unfilledTable = wordsOf('what is to be filled in', {
  bare: 'Fill in the marked place before you send, or take it out.',
  named: 'Fill in “{blank}” before you send, or take it out.',
})

/** What is wrong with an account that the agent has entered. */
export const accountWords = wordsOf('account faults', {
  'wrong-key': 'Twilio didn’t accept these keys. Check the account SID and the secret and try again.',
  'no-reading': 'These keys can’t read messages, so you’d see no replies. Use keys that can, or allow it in the Twilio Console.',
  'no-such-number': 'This account doesn’t own the number to send from. Choose one that it owns.',
  'no-sms': 'This number can’t send text messages. Choose one that can.',
  suspended: 'Twilio has suspended this account. Ask whoever manages it.',
  unreachable: 'Twilio didn’t answer. Check the connection and try again.',
  blocked: 'Something between this computer and Twilio is in the way: a proxy that asks for a password, a web filter, or a network’s sign-in page. Ask whoever looks after your network.',
  'bad-shape': 'An account SID begins with AC and has 34 characters. Copy it again from the Twilio Console.',
  'no-keychain': 'This computer has no safe place for the secret, so nothing was saved. Unlock its keychain and try again.',
} as const satisfies Record<AccountFault, string>)

/** What keeps our texts from a person, on a tag. */
export const markWords = wordsOf('marks', {
  'opted-out': 'Opted out',
  'wrong-number': 'Wrong number',
  landline: 'Landline',
} as const satisfies Record<MarkKind, string>)

/** Whose word an opt-out is. */
export const optOutWords = wordsOf('opt-outs', {
  person: 'They asked not to be texted: “{reason}”.',
  agent: 'They asked not to be texted; you recorded it.',
  carrier: 'They asked not to be texted.',
})

/** Of a text that is longer than it may be. */
export const lengthWords = wordsOf('lengths of texts', {
  tooLong:
    '{what, select, note {A note can have {limit, number} characters. This one has {length, number}, so cut {over, number}.} other {A message can have {limit, number} characters. This one has {length, number}, so cut {over, number}.}}',
  kept: 'Of what is typed here only the first {limit, number} are kept when Textdesk closes.',
  /** Read aloud once. */
  limit:
    '{what, select, note {Too long. A note can have {limit, number} characters.} other {Too long. A message can have {limit, number} characters.}}',
})

export const timeWords = wordsOf('times', {
  today: 'Today',
  yesterday: 'Yesterday',
  /** Stands after “until”. */
  until: '{day, select, today {{time}} tomorrow {tomorrow at {time}} other {{date} at {time}}}',
})

/** The short ones stand in narrow columns. */
export const durationWords = wordsOf('lengths of time', {
  shortNow: 'now',
  shortMinutes: '{minutes, number}m',
  shortHours: '{hours, number}h',
  shortDays: '{days, number}d',
  shortHoursMinutes: '{hours, number}h {minutes, number}m',
  briefMinutes: '{minutes, number} min',
  briefHours: '{hours, number} h',
  underMinute: 'under a minute',
  seconds: '{seconds, plural, one {# second} other {# seconds}}',
  minutes: '{minutes, plural, one {# minute} other {# minutes}}',
  hours: '{hours, plural, one {# hour} other {# hours}}',
})

/** Why no work comes to the worker, and since when. */
export const awayReasonWords = wordsOf('away', {
  idle: 'Away: no activity since {time}',
  locked: 'Away: screen locked {time}',
  asleep: 'Away: asleep since {time}',
} as const satisfies Record<AwayReason, string>)

/** Being in a status; each goes on, or ends with a full stop. */
export const inActivityWords = wordsOf('being in a status', {
  available: 'You’re Available',
  break: 'You’re on Break',
  lunch: 'You’re on Lunch',
  training: 'You’re in Training',
  offline: 'You’re Offline',
} as const satisfies Record<StandardActivity, string>)

/** `activity` is the name of a status of the office's own. */
export const presenceWords = wordsOf('presence', {
  isOther: 'Your status is {activity}',
  offersGoBack: '{count, plural, one {# incoming chat goes back to the queue.} other {# incoming chats go back to the queue.}}',
  chatsStay: '{count, plural, one {You keep your # active chat.} other {You keep your # active chats.}}',
  promisesWait: 'Replies meant for you wait {time} for you, then go to the queue.',
  noOffers: 'You won’t be offered new chats.',
})

/** Read aloud only. `text` is what voters wrote, `names` several people. */
export const spokenWords = wordsOf('spoken', {
  offer: '{seconds, plural, one {Incoming chat from {name}, # second to accept} other {Incoming chat from {name}, # seconds to accept}}',
  offers:
    '{seconds, plural, one {{count, number} incoming chats, from {names}, # second to accept} other {{count, number} incoming chats, from {names}, # seconds to accept}}',
  held: '{name} replied and waits for you',
  inOpenChat: 'Voter: {text}',
  manyInOpenChat: '{count, plural, one {# new message. The last: {text}} other {# new messages. The last: {text}}}',
  inOtherChat: 'Message from {name}: {text}',
  manyInOtherChat: '{count, plural, one {# message from {name}. The last: {text}} other {# messages from {name}. The last: {text}}}',
  inNewChat: '{name} replied, and their chat is open: {text}',
  inManyChats: '{count, number} new messages in {chats, number} chats: {names}',
  picture: 'a picture',
  andMore: '{names} and {count, number} more',
  status: 'Status: {activity}',
  /** `away` is “Away: screen locked 2:02 PM”. */
  statusAway: 'Status: {activity}. {away}',
  lineDown: 'No connection since {time}. Messages wait as Queued and go out by themselves.',
  lineRefused: 'Twilio doesn’t accept these keys.',
  teamForeign: 'This number belongs to a team. This desk hands out no work until it joins.',
  /** The desk is at what was just asked of it. */
  underway: 'One moment…',
})

/** What stands in the place of a voter's words that are covered. */
export const hostileWords = wordsOf('hostile texts', {
  threat: 'May be hostile: a threat',
  slur: 'May be hostile: slurs',
  sexual: 'May be hostile: sexual',
  insult: 'May be hostile: insults',
} as const satisfies Record<Hostility, string>)
