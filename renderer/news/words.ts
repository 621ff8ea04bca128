/** The texts of what the agent hears of once, in toasts. */
import { wordsOf } from '../../common/wording/table.ts'

export const newsWords = wordsOf('news', {
  missed: 'You missed {name}. They’re back in the queue.',
  missedAndOffline: 'You missed {name}, so you’re Offline now. They’re back in the queue.',
  /** `work` is the name of the status that takes work: “Available”. */
  setTo: 'Set to {work}',
  /** `reason` is a few words: “phone off or out of range”. */
  failed: 'Your message to {name} didn’t arrive: {reason}.',
  unclear: 'It’s not clear whether your message to {name} was sent.',
  scheduledReplied: '{name} wrote before your scheduled text went, so it’s stopped: “{text}”. It’s under Scheduled.',
  scheduledRefused: 'Your scheduled text may not go to {name}: “{text}”. It’s under Scheduled.',
  asks: 'Your message to {name} has waited a long time: “{text}”. Still send it?',
  earlier:
    '{count, plural, one {Voters sent # message in the day before Textdesk was connected. They aren’t shown yet.} other {Voters sent # messages in the day before Textdesk was connected. They aren’t shown yet.}}',
  bringIn: 'Bring them in',
  show: 'Show',
  sendAgain: 'Send again',
  sendIt: 'Send it',
  textAgain: 'Text again',
  editNumber: 'Edit number',
  markLandline: 'Mark as landline',

  wrapUpEnds: 'The chat with {name} completes by itself in {seconds, plural, one {# second} other {# seconds}}.',
  moreTime: 'More time',
  wrapUpOver: 'The chat with {name} was completed: its time was over.',
  wrapUpAsks: 'The time for {name} is over. Choose how the chat ended, then complete it.',
  taken: '{colleague} has the chat with {name} now.',
  takenOver: '{colleague} has taken over the chat with {name}: “{reason}”',
  activitySet: 'The team set your status to {activity}.',
  shiftEnded: '{count, plural, =0 {Your shift has ended. Nothing had to be handed on.} one {Your shift has ended. # thing was handed on.} other {Your shift has ended. # things were handed on.}}',
  shiftGoesOn: '{count, plural, one {Your shift goes on: # thing couldn’t be handed on.} other {Your shift goes on: # things couldn’t be handed on.}}',

  followUp: 'It’s time to follow up with {name}.',
  run: '{count, plural, one {# hostile text in half an hour.} other {# hostile texts in half an hour.}} That’s a lot to take. Your chats stay yours while you pause.',
  pause: 'Take a break',

  gone: 'This chat has been completed.',

  /** `status` is “You’re on Lunch”. */
  back: '{status}.',
  backAtWork: '{status} again.',
  backAfter: 'You were away from {from} to {to}. {status}.',
  backAtWorkAfter: 'You were away from {from} to {to}. {status} again.',

  connected:
    '{waiting, plural, =0 {Connected again.} one {Connected again. # message is going out.} other {Connected again. # messages are going out.}}',
})
