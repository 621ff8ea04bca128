/** What is asked before a text goes that may be for somebody else. */
import { wordsOf } from '../../common/wording/table.ts'

export const guardWords = wordsOf('guard', {
  /** `said` is the name in the text, `name` who gets it, `other` whose name it may be. */
  greets: 'You call them {said}, but this goes to {name}.',
  greetsOther: 'You call them {said}, but this goes to {name}. You also text {other}.',
  elsewhere: 'You began this text for {other}. Now it goes to {name}.',
  idle: '{days, plural, one {Nobody has written here for # day. This goes to {name}.} other {Nobody has written here for # days. This goes to {name}.}}',
  sendAnyway: 'Send anyway',
  goBack: 'Go back',

  /** `time` is a length: “4 minutes”. */
  near: 'One digit off {name}, whom you texted {time} ago.',
  nearLately: 'One digit off {name}, whom you texted lately.',
  nearNow: 'One digit off {name}, whom you are texting now.',
  takeNear: 'Use {number}',
})
