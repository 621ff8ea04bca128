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

  gone: 'This chat has been completed.',

  /** `status` is “You’re on Lunch”. */
  back: '{status}.',
  backAtWork: '{status} again.',
  backAfter: 'You were away from {from} to {to}. {status}.',
  backAtWorkAfter: 'You were away from {from} to {to}. {status} again.',

  connected:
    '{waiting, plural, =0 {Connected again.} one {Connected again. # message is going out.} other {Connected again. # messages are going out.}}',
})
