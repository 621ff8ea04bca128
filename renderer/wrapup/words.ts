/** The texts of the wrap-up. */
import { wordsOf } from '../../common/wording/table.ts'

export const wrapUpWords = wordsOf('wrap-up', {
  title: 'Wrap-up',
  used: '{time} of {limit}',
  question: 'How did this chat end?',
  marksNumber: 'COMPLETE marks it as a wrong number. Nothing more is sent there.',
  stopsMessages: 'COMPLETE stops all messages to this voter.',
  note: 'Note',
  complete: 'Complete',
  completeButton: 'COMPLETE',
  reopen: 'Reopen chat',
})
