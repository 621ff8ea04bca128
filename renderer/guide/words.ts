/** The texts of the guide through a first chat. `name` is a practice voter, `number` theirs as it is written here. */
import { wordsOf } from '../../common/wording/table.ts'
import type { GuideStep } from '../page/guiding/steps.ts'

/** What is to be done. Each is over once the agent has done it. */
export const stepWords = wordsOf('guide, steps', {
  status: 'Set your status to Available: only then can you text.',
  compose: 'Click the chat bubble to begin a new message.',
  number: 'Enter the phone number of the voter: {number}. That is {name}, a practice voter.',
  message: 'Type your message. Say who you are, and ask {name} something.',
  send: 'Click SEND MESSAGE and choose the first of the three options: the chat opens at once. The other two wait for a reply first.',
  open: 'Open the chat with {name} in the list.',
  wait: '{name} is reading. An answer comes in a few seconds.',
  reply: '{name} has answered. Write a reply, and press Enter to send it.',
  end: 'Text on as long as you like. Then click END CHAT.',
  complete: 'Say how the chat ended, add a note if you like, and click COMPLETE.',
} as const satisfies Record<GuideStep, string>)

export const guideWords = wordsOf('guide', {
  begin: 'Guide me through a chat',
  title: 'Your first chat',
  place: 'Step {step, number} of {count, number}',
  skip: 'Skip the guide',
  nobody: 'You have chats with everybody whom the guide texts. Complete one of them, then begin.',

  overTitle: 'That was a whole chat',
  overLead: 'You texted {name} the way you will text every voter.',
  sent: '{count, plural, one {# message sent} other {# messages sent}}',
  sentMeans: '{segments, plural, one {# segment} other {# segments}}, {delivered, number} delivered',
  received: '{count, plural, one {# message from the voter} other {# messages from the voter}}',
  answer: 'Your answers took {time}',
  answerMeans: 'Half of them were faster',
  noAnswer: 'You answered nothing yet',
  chat: 'The chat lasted {time}',
  stopped: 'Stopped before it went out',
  nothingStopped: 'Nothing had to be stopped before it went out.',
  again: 'Play it again',
  done: 'Done',
})
