/** The texts of the wrap-up. */
import { wordsOf } from '../../common/wording/table.ts'

export const wrapUpWords = wordsOf('wrap-up', {
  title: 'Wrap-up',
  used: '{time} of {limit}',
  /** Of one that completes by itself. */
  left: '{time} left',
  completesIn: 'Completes by itself in {time}',
  extend: 'More time',
  required: 'Choose how it ended',
  question: 'How did this chat end?',
  marksNumber: 'COMPLETE marks it as a wrong number. Nothing more is sent there.',
  stopsMessages: 'COMPLETE stops all messages to this voter.',
  note: 'Note',
  complete: 'Complete',
  completeButton: 'COMPLETE',
  reopen: 'Reopen chat',
})
