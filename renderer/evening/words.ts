/** The texts of a practice evening's end. */
import { wordsOf } from '../../common/wording/table.ts'
import type { Check, Lesson, Personality } from '../../contract/answers/evening.ts'

export const eveningWords = wordsOf('practice evening', {
  title: 'Your practice evening',
  today: 'Today',
  since: 'Since {time}',
  /** Of what a list is. */
  when: 'this evening',

  voters: 'Voters',
  texted: 'Texted',
  wrote: 'Wrote to you',
  received: 'Texts from them',
  finished: 'Chats finished',

  texts: 'Your texts',
  sent: 'Sent',
  delivered: 'Delivered',
  underWay: 'Nothing heard yet',
  queued: 'Waiting on this computer',
  failed: 'Failed',
  unknown: 'In doubt',

  times: 'How fast',
  firstReply: 'First reply, median',
  slowestReply: 'First reply, slowest',
  chatTime: 'Time per chat, median',
  longestChat: 'Time per chat, longest',

  open: 'Still open',
  waiting: 'Voters who wait for your answer',
  untaken: 'Voters whom nobody has taken yet',
  wrapUp: 'Chats in wrap-up',
  /** The name of a figure that leads to a chat. */
  goThere: '{what}: {count}. Go there',

  checks: 'Before it went out',
  nothingChecked: 'Nothing had to be stopped or asked about.',

  met: 'Whom you met',
  metOf: '{count, number} of the {all, number} who write in a real evening.',
  metNobody: 'None yet of the {all, number} who write in a real evening.',
  who: 'Who',
  came: 'What came of it',

  again: 'Play another evening',
  begun: 'Another practice evening begins. It counts from now on.',
  connect: 'Connect the hotline’s account',
  goOn: 'Go on',
})

export const checkWords = wordsOf('practice evening, checks', {
  'opted-out': 'Stopped: they want no texts',
  'wrong-number': 'Stopped: a wrong number',
  landline: 'Stopped: a landline',
  'no-number': 'Stopped: no number to text',
  'quiet-hours': 'Stopped: night there',
  held: 'Held until it is day there',
  night: 'Sent at night there, as you wanted',
  slip: 'You were asked: is it for them?',
  sure: 'You said yes, and it went out',
} as const satisfies Record<Check, string>)

export const personalityWords = wordsOf('practice evening, voters', {
  curious: 'Somebody with a question',
  hurried: 'Somebody in a hurry',
  hostile: 'Somebody angry',
  spanish: 'Somebody who writes Spanish',
  'wrong-number': 'Somebody who has another’s number now',
  'stops-in-words': 'Somebody who asked not to be texted',
  'one-word': 'Somebody of few words',
  rambler: 'Somebody who tells a lot',
  picture: 'Somebody who sends pictures',
  'late-night': 'Somebody who works at night',
  mexico: 'Somebody abroad',
  'needs-care': 'Somebody who needs a kind word',
} as const satisfies Record<Personality, string>)

export const lessonWords = wordsOf('practice evening, what came of it', {
  'texted-again': 'They were texted again',
  night: 'Texted at night where they are',
  unmarked: 'The number isn’t marked yet',
  waits: 'Waits for your answer',
  unanswered: 'Got no answer',
  answered: 'Got an answer',
  marked: 'The number is marked',
  stopped: 'You stopped texting them',
} as const satisfies Record<Lesson, string>)
