/** The texts of the wrap-up, and how chats end. */
import { wordsOf } from '../../common/wording/table.ts'
import type { Disposition } from '../../contract/model.ts'

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
  noOutcome: 'No outcome',
})

export const outcomeWords = wordsOf('outcomes', {
  'Question answered': 'Question answered',
  'Polling place sent': 'Polling place sent',
  'Registration help': 'Registration help',
  'Ballot problem, escalated': 'Ballot problem, escalated',
  'No response': 'No response',
  'Wrong number': 'Wrong number',
  'Asked not to be texted': 'Asked not to be texted',
} as const satisfies Record<Disposition, string>)
