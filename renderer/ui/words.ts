/** The texts of what every part of the window is made of. */
import { wordsOf } from '../../common/wording/table.ts'

export const uiWords = wordsOf('ui', {
  optional: 'Optional',
  partFailed: 'This part of the window had a problem. Your messages are safe.',
  tryAgain: 'Try again',
  close: 'Close',

  segments: '{segments, plural, one {# segment} other {# segments}}',
  counted: '{segments, plural, one {# segment} other {# segments}} · {left} left',
  /** What makes the segments shorter stands before the count. */
  countedEmoji: 'Emoji: {counted}',
  countedLetters: 'Other letters: {counted}',
  countedAccents: 'Accents: {counted}',
  countedHidden: 'Hidden signs: {counted}',
  countedSign: '“{sign}”: {counted}',
  pictureMessage: 'Picture message',
  pictureMessageMeans: 'A message with a picture is one message, however long its words are. It costs the hotline more than a short one.',
  segmentsMean: 'Phones carry long messages in parts, called segments. Each part costs the hotline as much as a short message.',
})
