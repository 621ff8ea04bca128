/** The texts of the frame: the window's title, what stands above the sheet, toasts, and what is seen before the desk answers. */
import { wordsOf } from '../../common/wording/table.ts'

export const frameWords = wordsOf('frame', {
  /** `activity` is the worker's, or `away`. */
  title: 'Textdesk, {activity}',
  titleUnread: '({count}) Textdesk, {activity}',
  away: 'Away',

  chats: 'Chats',
  newMessage: 'New message',
  search: 'Search',

  loading: 'Loading',
  loadsLong: 'Textdesk is putting the file with your messages in order. This can take a few minutes. Nothing is lost if you close it.',
  failed: 'Tasks didn’t load. Your messages are safe.',
  tryAgain: 'Try again',

  toasts: 'Messages',
  show: 'Show',
  hide: 'Hide',
  dismiss: 'Dismiss',
  undo: 'Undo',
  dismissAll: 'Dismiss all',

  downSince: 'No connection since {time}.',
  downSinceWaiting: 'No connection since {time} · {count, plural, one {# message waits} other {# messages wait}}.',
  carrierSilent: 'The carrier can’t be reached.',
  /** `trouble` is a sentence. */
  queuedMeanwhile: '{trouble} Messages wait as Queued and go out by themselves.',
  nextTry: 'Next try in <clock>{time}</clock>.',
  trying: 'Trying now.',
  tryNow: 'Try now',
  keysRefused: 'Twilio doesn’t accept these keys.',
  checkAccount: 'Check the account',

  teamForeign: 'This number belongs to a team.',
  teamForeignMeans: 'This desk isn’t in it and hands out no work until it joins.',
  teamWaits: '{count, plural, one {# thing you did hasn’t reached it yet.} other {# things you did haven’t reached it yet.}}',
  teamSettings: 'Team settings',

  /** `why` says since when the agent is away: `Away: screen locked 2:02 PM`. */
  awayMeans: '<b>{why}.</b> No chats are offered to you, and replies meant for you wait {wait}. It ends when you’re back.',
  back: 'I’m back',
})
