/** The texts of the Team page and of what is handed to colleagues. */
import { wordsOf } from '../../common/wording/table.ts'

export const teamWords = wordsOf('team', {
  title: 'Team',
  notIn: 'This desk is in no team. The settings say how it gets into one.',
  openSettings: 'Open the settings',
  unreachable: 'The team can’t be reached. It is tried again every few seconds.',
  unreachableSince: 'The team can’t be reached. This is how it stood at {time}; it is tried again every few seconds.',

  name: 'Name',
  status: 'Status',
  chats: 'Chats',
  actions: 'Actions',
  me: '{name} (you)',
  noColleagues: 'Nobody is in the team yet.',
  setStatus: 'Set status of {name}',
  setStatusShort: 'Set status',
  statusSet: '{name}’s status is set to {activity}.',

  /** How many wait, and for how long; `time` is short: “2 min”. */
  waiting: 'Waiting <b>{count, number}</b>',
  longest: 'Longest wait <b>{time}</b>',
  longestNone: 'Longest wait –',
  whoWaits: 'Who waits',
  nobodyWaits: 'Nobody waits.',
  since: 'since {time}',
  first: 'First',
  putFirst: 'Put first',
  putFirstName: 'Put first: {name}',
  isPutFirst: '{name} is served before all others.',
  giveTo: 'Give to…',
  giveToName: 'Give to…: {name}',
  isGiven: '{name} goes to {colleague}.',

  /** How somebody stands whom a chat may go to. */
  stands: '{activity}, {count, plural, =0 {no chats} one {# chat} other {# chats}}',

  note: 'Note',
  noteHelp: 'For whoever has it next. Voters never see it.',
  noteLeft: '{count, plural, one {# character left} other {# characters left}}',
})

export const shiftWords = wordsOf('team, end of the shift', {
  title: 'End my shift',
  means: 'Your chats, the replies promised to you and your follow-ups go to your colleagues, and your status becomes Offline.',
  draftsStay: 'Replies that you haven’t sent stay here as drafts.',
  chats: '{count, plural, one {# chat} other {# chats}}',
  promises: '{count, plural, one {# promised reply} other {# promised replies}}',
  scheduled: '{count, plural, one {# scheduled text, which still goes from this computer} other {# scheduled texts, which still go from this computer}}',
  followUps: '{count, plural, one {# follow-up: without a chat, it waits as one for whoever is free} other {# follow-ups: those without a chat wait as one for whoever is free}}',
  nothing: 'You have no chats, and no reply was promised to you.',
  more: '{count, plural, one {and # more} other {and # more}}',
  cancel: 'Cancel',
  close: 'Close',

  ended: 'Your shift has ended, and your status is Offline.',
  endedEmpty: 'Your shift has ended, and your status is Offline. Nothing had to be handed on.',
  goesOn: 'Not everything could be handed on, so your shift goes on. Transfer it yourself, or try again in a moment.',
  result: 'What was handed on',
  done: '{what, select, promise {{name}: the reply goes to whoever is free} scheduled {{name}: the scheduled text still goes from this computer, its reply to whoever is free} followUp {{name}: the follow-up goes to whoever takes the chat} reminder {{name}: a colleague has the chat, so the follow-up stays on this computer} other {{name}: handed on}}',
  left: '{what, select, promise {{name}: the reply still goes to you} followUp {{name}: the follow-up is still yours} other {{name}: still yours}}',
  again: 'Try again',
})
