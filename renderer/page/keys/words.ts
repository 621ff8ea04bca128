/** The texts about keys: what each shortcut does, where it is heard, and what is on its caps. */
import { wordsOf } from '../../../common/wording/table.ts'
import type { Scope, ShortcutName } from './shortcuts.ts'

/** Where a shortcut is heard. */
export const scopeWords = wordsOf('keys, where', {
  window: 'Anywhere',
  chats: 'Chats',
  chat: 'In a chat',
  reply: 'Reply',
  composer: 'New message',
  sendMenu: 'Send menu',
  templates: 'Templates',
  slip: 'Asked before sending',
  wrapUp: 'Wrap-up',
  search: 'Search',
  picture: 'Picture',
} as const satisfies Record<Scope, string>)

/** What a shortcut does. */
export const shortcutWords = wordsOf('keys, what they do', {
  'message.new': 'New message',
  search: 'Search messages and contacts',
  'status.menu': 'Status',
  'status.break': 'Take a break',
  'pane.next': 'Next area of the window',
  'pane.previous': 'Previous area of the window',
  escape: 'Close what is on top, take back a text that hasn’t gone yet, go to the reply',
  shortcuts: 'Keyboard shortcuts',
  'zoom.in': 'Larger',
  'zoom.out': 'Smaller',
  'zoom.reset': 'Actual size',

  'task.accept': 'Accept the oldest offer, else take the reply that waits for you',
  'offer.accept': 'Accept the offer that has the focus',
  'task.open': 'Open that chat',
  'task.previous': 'Previous chat',
  'task.next': 'Next chat',

  'task.end': 'END CHAT',
  'macro.run': 'Run that macro: reply, outcome and COMPLETE in one',
  'task.handOn': 'Hand this chat on',
  'contact.card': 'Contact card',
  'followUp.set': 'Needs follow-up',
  'thread.date': 'Jump to a date',
  'tag.add': 'Add a tag',
  'note.add': 'Add a note',
  'contact.stop': 'Stop texting',

  'reply.send': 'Send',
  'reply.line': 'New line',
  'templates.open': 'Templates, also in a new message; so does / in the text',
  'templates.blank': 'The next blank of a template, to fill it in',
  'reply.quote': 'Quote the newest message',
  'reply.failed': 'In an empty reply: bring back the text that failed',

  'composer.send': 'Open the send menu',
  'send.way': 'Send in that way',

  'templates.insert': 'Insert the chosen one',
  'templates.language': 'English or Spanish',

  'slip.send': 'Send anyway',

  'wrapUp.outcome': 'Choose how it ended',
  'wrapUp.extend': 'More time before it completes by itself',
  'wrapUp.complete': 'COMPLETE',

  'search.open': 'Open what is chosen',
  'search.compose': 'New message to them',

  'picture.larger': 'Larger picture',
  'picture.smaller': 'Smaller picture',
  'picture.whole': 'The whole picture',
  'picture.previous': 'Previous picture',
  'picture.next': 'Next picture',
} as const satisfies Record<ShortcutName, string>)

/** Keys as they are printed on a keyboard, or read aloud. */
export const keyWords = wordsOf('keys', {
  Control: 'Ctrl',
  Shift: 'Shift',
  Alt: 'Alt',
  Enter: 'Enter',
  Escape: 'Esc',
  Tab: 'Tab',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  /** Digits: “1 to 9”. */
  range: '{first} to {last}',
  /** Two ways to press a shortcut. */
  or: '{one} or {other}',
})
