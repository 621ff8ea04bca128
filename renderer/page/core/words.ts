/** The texts of what the window does by itself, in toasts. */
import { wordsOf } from '../../../common/wording/table.ts'

export const pageWords = wordsOf('page', {
  lost: 'Textdesk had a problem, and this wasn’t done. Try again.',
  notLoaded: 'The message didn’t load. Try again.',
  ended: 'Chat with {name} ended.',
  undo: 'Undo',
  /** Read aloud. */
  mayUndo: '{seconds, plural, one {It goes out in # second. Escape takes it back.} other {It goes out in # seconds. Escape takes it back.}}',
  macroRan: '{macro}: the chat with {name} ended.',
  macroWaits: 'Your reply isn’t sent yet. Send it or clear it, then run {macro}.',
  macroUnfilled: '{macro} has something to fill in for this voter. Its reply is in your box: fill it in and send it, then end the chat.',
  taken: 'The chat with {name} is yours now.',
  show: 'Show',
  handedTo: '{name} is handed to {colleague}.',
  setAside: '{name} is back in the queue. It won’t ring here for 10 minutes.',
  handedToQueue: '{name} waits for whoever is free.',
  failures: '{count, plural, one {# message didn’t arrive.} other {# messages didn’t arrive.}}',
  toLookAt: '{count, plural, one {# thing to look at.} other {# things to look at.}}',
})
