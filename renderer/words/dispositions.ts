/** How chats ended. */
import { wordsOf } from '../../common/wording/table.ts'
import type { Disposition } from '../../contract/model.ts'

export const dispositionWords = wordsOf('dispositions', {
  answered: 'Question answered',
  'polling-place': 'Polling place sent',
  registration: 'Registration help',
  escalated: 'Ballot problem, escalated',
  'no-response': 'No response',
  'wrong-number': 'Wrong number',
  'no-texts': 'Asked not to be texted',
} as const satisfies Record<Disposition, string>)

/** Of a chat that was completed without one. */
export const noDisposition = wordsOf('no disposition', { counted: 'No outcome chosen', one: 'No outcome' })

/** `Polling place sent`; `No outcome` of a chat that was completed without one. */
export const dispositionName = (disposition: Disposition | undefined): string => (disposition === undefined ? noDisposition.one : dispositionWords[disposition])
