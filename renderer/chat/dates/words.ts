/** The texts of the way to a day. */
import { wordsOf } from '../../../common/wording/table.ts'

export const jumpWords = wordsOf('chat, jump to a date', {
  title: 'Jump to a date',
  means: 'Shows the first message of that day, or the next one after it.',
  day: 'Date',
  go: 'Show',
  cancel: 'Cancel',
  nothing: 'Nothing was written on that day or after it.',
  failed: 'The messages of that day didn’t load. Try again.',
})
