/** The texts of a chat's window around its conversation, and of the sheet without one. */
import { wordsOf } from '../../common/wording/table.ts'

export const chatWords = wordsOf('chat', {
  window: 'Chat',
  card: 'Contact card',
  timeInChat: 'Time in chat',
  /** The clock where the voter lives; <label> is left out where there is little room. */
  localTime: '{time}<label> local time</label>',
  localTimeTip: 'Local time for this voter',

  more: 'More',
  copyNumber: 'Copy number',
  numberCopied: 'Number copied.',
  addNote: 'Add a note',
  handOn: 'Hand this chat on',
  popOut: 'Open in its own window',
  elsewhere: 'This chat is open in its own window',
  elsewhereMeans: 'What you write there is kept, also when you close it.',
  elsewhereShow: 'Go to that window',
  elsewhereBack: 'Bring it back here',
  needsAnswer: 'Needs an answer',
  noAnswerNeeded: 'No answer needed',
  wrongNumber: 'Wrong number',
  wrongNumberMarked: '{number} is marked as a wrong number.',
  undo: 'Undo',
  cancel: 'Cancel',

  stop: 'Stop texting',
  stopTitle: 'Stop texting {name}?',
  stopMeans: 'Nothing more is sent to them, not even what is waiting. You can undo this if you give a reason.',

  allow: 'Allow texts again',
  allowTitle: 'Text {name} again?',
  allowWhy: 'It is recorded that they asked not to be texted. Say why they can be texted again.',
  allowReason: 'Reason',

  end: 'End chat',
  endCaps: 'END CHAT',
  endTitle: 'End this chat?',
  endPrivate: 'It says “{text}”, which is in a private note: send it from its box if the voter may read that.',
  endWriting: 'Your reply isn’t sent yet. It’s kept, and you’ll find it when you reopen the chat or text them again.',
  endQueued: '{count, plural, one {# message is still queued. It goes out by itself later.} other {# messages are still queued. They go out by themselves later.}}',
  endKeepWriting: 'Keep writing',
  endKeepChatting: 'Keep chatting',
  endSend: 'Send and end',
  endAnyway: 'End anyway',
})

/** A conversation that is only read. */
export const closedChatWords = wordsOf('chat, closed', {
  textAgain: 'Text again',
  close: 'Close',
  reading: 'You are reading this conversation. Nothing in it is marked as read.',
  closed:
    '{day, select, today {Closed today at {time}: {outcome}.} yesterday {Closed yesterday at {time}: {outcome}.} other {Closed on {date} at {time}: {outcome}.}}',
  closedWithoutOutcome:
    '{day, select, today {Closed today at {time}: no outcome.} yesterday {Closed yesterday at {time}: no outcome.} other {Closed on {date} at {time}: no outcome.}}',
})

/** Below the conversation. */
export const replyWords = wordsOf('chat, reply', {
  name: 'Reply',
  placeholder: 'Write a reply',
  send: 'Send',

  endedSeconds: 'You ended this chat at {time}, after {seconds, number} s',
  endedMinutes: 'You ended this chat at {time}, after {minutes, number} min {seconds, number} s',

  /** `reason` is a sentence: “They asked not to be texted.” */
  optedOut: '{name} opted out',
  optedOutMeans: '{reason} You can’t text them. If they text START, you can again.',
  wrongNumber: '{number} is marked as a wrong number',
  wrongNumberMeans: 'Somebody else has it, so you can’t text it.',
  wrongNumberNot: 'It’s the right number',
  landline: '{number} is marked as a landline',
  landlineMeans: 'A landline gets no texts, so you can’t text it.',
  landlineNot: 'Not a landline',
  noNumber: '{number} can’t be answered',
  noNumberMeans: 'It isn’t a phone number, so there is nobody to text.',

  kept: 'Your reply, not sent',
  keptDiscard: 'Discard',
  keptDiscarded: 'Your reply was discarded.',
  keptCopy: 'Copy',
  keptCopied: 'Reply copied.',

  mayRefuse: 'They may want no more messages',
  mayRefuseWrote: '{name} wrote “{text}”. If that is what they mean, stop texting them.',
  mayRefuseNot: 'They don’t mean that',
  mayBeWrong: 'This may be the wrong number',
  mayBeWrongWrote: '{name} wrote “{text}”. If it isn’t who you look for, mark the number.',
})

/** The sheet while no chat is chosen. `work` is the name of the status that takes work: “Available”. */
export const emptyWords = wordsOf('chat, empty', {
  waiting: '{count, plural, one {# voter waits for your answer} other {# voters wait for your answer}}',
  waitingNext: 'Go on with the one who has waited longest, or choose a chat on the left.',
  away: 'You’re away',
  awayNext: 'Chats are offered to you again as soon as you are back at this computer.',
  available: 'You’re available',
  offline: 'You’re offline',
  notAvailableNext: 'Set your status to {work} to be offered chats and to send new messages.',
  nobodyWaits: 'Nobody waits for you now. Your chats are on the left.',
  practice: 'Practice voters write while you’re Available. You can also send a new message.',
  newChats: 'New chats show up on the left. You can also send a new message.',
  next: 'Go to the next chat',
  setTo: 'Set to {work}',
  text: 'Text a voter',
  bringVoter: 'Bring a voter in now',

  accept: 'Accept',
  acceptHow: 'An incoming chat waits {seconds, plural, one {# second} other {# seconds}}. Press <key>{keys}</key> to accept it.',
  reply: 'Reply',
  replyHow: '<send>{sendKeys}</send> sends, <line>{lineKeys}</line> adds a line.',
  finish: 'Finish',
  finishHow: 'END CHAT, say how it ended, then COMPLETE.',
})

/** What ends a chat in one go. */
export const macroWords = wordsOf('chat, macros', {
  finish: 'Finish with a macro',
  completes: 'COMPLETE',
  noOutcome: 'No outcome',
})

/** Handing a chat to a colleague. */
export const transferWords = wordsOf('chat, transfer', {
  menu: 'Transfer…',
  title: 'Transfer chat',
  to: 'To',
  queue: 'Queue',
  queueMeans: 'Whoever is free first',
  loading: 'Asking who is there…',
  notLoaded: 'Your colleagues didn’t load. The queue takes the chat all the same.',
  alone: 'Nobody else is in the team yet.',
  tryAgain: 'Try again',
  draftStays: 'Your reply isn’t sent. It stays here as a draft, and nobody else sees it.',
  queuedGo: '{count, plural, one {# message hasn’t gone out yet. It still goes out from here.} other {# messages haven’t gone out yet. They still go out from here.}}',
  cancel: 'Cancel',
  transfer: 'Transfer',
})
