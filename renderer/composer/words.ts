/** The texts of the composer. */
import { wordsOf } from '../../common/wording/table.ts'
import type { Route, Task } from '../../contract/model.ts'
import type { Filling } from '../page/actions/composing.ts'

export const composerWords = wordsOf('composer', {
  title: 'New message',
  from: 'From {number}',
  fromService: 'From a Messaging Service',
  close: 'Close',

  message: 'Message',
  writeMessage: 'Write your message',
  discard: 'Discard',
  replyThere: 'Reply in the open chat instead.',

  sendMessage: 'Send message',
  sendButton: 'SEND MESSAGE',
  /** The three ways to send, as the hotline’s manual writes them; what is in the tag stands in a line of its own. */
  sendAndOpen: '....and open chat with customer',
  sendForMe: '....and open chat with customer when they reply <route>(route reply to me)</route>',
  sendForAny: '....and open chat with customer when they reply <route>(route reply to any agent)</route>',
  sent: 'Sent to {number}. Waiting for reply.',
  show: 'Show',

  notAvailable: '<b>{status}.</b> To send a message, set your status to {work}.',
  setTo: 'Set to {activity}',
  awayEnds: '<b>{away}.</b> It ends by itself while you are at the keyboard; then you can send.',
  back: 'I’m back',

  openIt: 'Open it',
  openChat: 'Open chat now',
  undo: 'Undo',

  otherStarted: 'You’ve started another message.',
  otherTo: 'The new one is to {to}.',
  otherSays: 'The new one is: “{body}”',
  otherToSays: 'The new one is to {to}: “{body}”',
  keepMine: 'Keep mine',
  takeOther: 'Use the new one',

  held: '{colleague} has this chat now.',
  /** The agent has chosen to send all the same. */
  heldAnyway: '{colleague} has this chat now. Your message goes out all the same; it doesn’t open the chat here.',
  takeOver: 'Take over…',
  sendAnyway: 'Send anyway',
  /** `time` is a length: “4 minutes”. */
  texted: '{colleague} texted this number {time} ago.',

  own: 'This is your own number. Type the voter’s.',
  correct: 'Your text didn’t reach this number. Correct it and send again: that starts a chat with the right person.',
  optedOut: 'This voter asked not to be texted. They can text START to hear from you again.',
  landline: 'This number is marked as a landline, which takes no texts.',
  notLandline: 'Not a landline',
  wrongNumber: 'This is marked as a wrong number: somebody else has it.',
  rightNumber: 'It’s the right number',
})

/** Taking a chat from a colleague. */
export const takeOverWords = wordsOf('composer, taking over', {
  title: 'Take over',
  question: '{colleague} has this chat. Take it over?',
  means: 'They lose the chat and read your reason. What you’ve written here goes along as your reply.',
  reason: 'Reason',
  cancel: 'Cancel',
})

/** What became of what was typed before. */
export const asideWords = wordsOf('composer, put aside', {
  replaced: 'Your message was replaced.',
  discarded: 'Your message was discarded.',
} as const satisfies Record<NonNullable<Filling['aside']>['why'], string>)

/** The number has a task already. */
export const duplicateWords = wordsOf('composer, duplicates', {
  pending: 'A chat with this number is waiting for an agent.',
  reserved: 'A chat with this number is waiting for you to accept it.',
  assigned: 'You already have an active chat with this number.',
  wrapping: 'Your chat with this number is in wrap-up. Complete it first.',
  completed: 'You already have an active chat with this number.',
  canceled: 'You already have an active chat with this number.',
} as const satisfies Record<Task['state'], string>)

/** The number has a text already that waits for its reply. */
export const parkedWords = wordsOf('composer, parked', {
  me: 'You’re waiting for a reply to an earlier text; it goes to you. A new message replaces it.',
  any: 'You’re waiting for a reply to an earlier text; it goes to any agent. A new message replaces it.',
} as const satisfies Record<Route['to'], string>)

export const numberWords = wordsOf('composer, number', {
  label: 'Phone number',
  placeholder: 'Phone number or name',
  country: 'Country',
  countryIs: 'Country: {country}, plus {prefix}',
  mayGrow: 'May be longer',
  canText: 'Can be texted',
  contacts: 'Contacts',
  numbers: 'Numbers',
  activeChat: 'Active chat',
  noContact: 'No contact',
  chooseContact: 'Choose one of the contacts with this name, or type a phone number.',
  contactCount: '{count, plural, one {# contact.} other {# contacts.}}',
  numberCount: '{count, plural, one {# number.} other {# numbers.}}',
})
