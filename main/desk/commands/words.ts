/** The texts of commands that the desk refuses, where the page has no words of its own for it. */
import { wordsOf } from '../../../common/wording/table.ts'

export const words = wordsOf('commands', {
  noSender: 'No sender is connected yet, so nothing was sent. Your text is kept here. Check the account in Settings.',
})
