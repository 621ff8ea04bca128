/** The texts of the left panel. */
import { wordsOf } from '../../common/wording/table.ts'
import type { Route, TextTrouble } from '../../contract/model.ts'

export const tasksWords = wordsOf('tasks', {
  panel: 'Tasks',
  tryAgain: 'Try again',
  rowFailed: 'This chat can’t be shown here. Its messages are safe.',
  rowFailedClick: 'This chat can’t be shown here. Its messages are safe. Click to try again.',
  backToTasks: '{unread, plural, =0 {Back to tasks} other {Back to tasks, # unread}}',

  active: 'Active',
  activeChats: 'Active chats',
  noActive: 'No chats yet. Chats you accept or start show up here.',
  timeInChat: 'How long you have been in this chat',
  voterWaits: 'How long they have waited for your answer',
  voterSilent: 'How long they haven’t answered your message',
  draft: 'Reply not sent yet',
  /** Before the last words of a chat, when the agent wrote them. */
  you: 'You:',
  colleague: '{name}:',
  empty: '(empty message)',
  picture: 'Picture',

  /** What a row of the list is called, one thing after the other; `sentence` ends each of them. */
  unread: '{count, number} unread',
  voterWaiting: 'Voter waiting {time}',
  inChat: 'In chat {time}',
  sentence: '{text}.',

  wrapUp: 'Wrap-up',
  complete: 'COMPLETE',
  completeChat: 'Complete {name}',

  waitingForReply: 'Waiting for reply',
  noneWaits: 'Messages you’ve sent that nobody has answered yet.',

  closedToday: 'Closed today',
  closedFailed: 'The chats closed today didn’t load.',
  closedRow: '{name}, closed at {time}, {outcome}',
  showMore: 'Show more',

  chatsToday: '{count, plural, one {# chat today} other {# chats today}}',
  firstReply: 'Your first reply {time}',
  firstReplyMeans: 'Half of your first replies today were faster',
  team: 'Team',
  contacts: 'Contacts',
  stats: 'Stats',
  settings: 'Settings',
})

/** What became of a text of ours, on a chat's row. */
export const troubleWords = wordsOf('tasks, troubles', {
  failed: 'A message didn’t arrive',
  unclear: 'It’s not clear whether a message was sent',
  asks: 'A message waits for your word: still send it?',
} as const satisfies Record<TextTrouble, string>)

export const offerWords = wordsOf('tasks, offers', {
  incoming: 'Incoming',
  moreIncoming: 'More incoming',
  inQueue: '{count, number} in the queue',
  takeNext: 'Take the next one',
  more: '+{count, number}',
  moreAfter: '{count, number} more after this one',

  offer: '{seconds, plural, one {Incoming chat from {name}, # second left to accept} other {Incoming chat from {name}, # seconds left to accept}}',
  answers: 'Answers your message from {date}: {text}',
  accept: 'Accept',
  decline: 'Decline',
  declineMeans: 'It goes back to the queue for the next agent. It may ring here again after a minute.',

  /** Where offers stand, while there is none. */
  noOffers: 'New chats show up here. You get {seconds, plural, one {# second} other {# seconds}} to accept.',
  queue: '{count, plural, one {# voter waits in the queue.} other {# voters wait in the queue.}}',
  noneRings: '{active, plural, one {With # chat open, none rings by itself (your limit is {limit, number}).} other {With # chats open, none rings by itself (your limit is {limit, number}).}}',
  pausedAway: 'Paused while you’re away.',
  /** `name` is that of a status of the office's own. */
  paused:
    '{status, select, available {Paused while you’re Available.} offline {Paused while you’re Offline.} training {Paused while you’re in Training.} break {Paused while you’re on Break.} lunch {Paused while you’re on Lunch.} other {Paused while your status is {name}.}}',

  held: 'Waiting for you',
  heldUntil: 'Then the chat goes to the queue',
  take: 'Take',
  takeChat: 'Take {name}, {time} left',
})

export const parkedWords = wordsOf('tasks, parked', {
  failed: 'This one can’t be shown.',
  olderFailed: 'Older ones didn’t load.',

  /** What a row is called, one thing beside the other. */
  sentNow: 'sent just now',
  sentAgo: 'sent {age} ago',
  notDelivered: 'not delivered',
  unclear: 'not certain whether it was sent',
  waitsUntil: 'Waits until {time}',

  messageTo: 'Message to {name}',
  sentAt: '{day}, {time}',
  goesTo: 'Reply goes to',
  waitsForReply: 'Waits until they reply.',
  waitsForReplyUntil: 'Waits for the reply until {time}.',
  openChat: 'Open chat now',
  copyNumber: 'Copy number',
  copied: 'Number copied.',
  stopWaiting: 'Stop waiting',
})

type To = Route['to']

/** To whom the reply goes: in a row, in its name, and on the button that chooses it. */
export const toWords = wordsOf('tasks, to whom', { me: 'to me', any: 'any agent' } as const satisfies Record<To, string>)
export const goesToWords = wordsOf('tasks, goes to whom', { me: 'reply goes to you', any: 'reply goes to any agent' } as const satisfies Record<To, string>)
export const choiceWords = wordsOf('tasks, choice of whom', { me: 'Me', any: 'Any agent' } as const satisfies Record<To, string>)
