/** Codes with which Twilio does not take a text: nothing of it left. Meanings: twilio.com/docs/api/errors. */
import { minutes, type FailureTable } from './rule.ts'

export const refusedTexts = {
  20001: { advice: 'retryOnce', next: 'retry' },
  20422: { advice: 'retryOnce', next: 'retry' },
  20429: { advice: 'again', next: 'wait', waitMs: minutes(1) },
  20500: { advice: 'carriersFault', next: 'retry' },
  20503: { advice: 'again', next: 'wait', waitMs: minutes(2) },
  21211: { advice: 'checkNumber', next: 'edit-number' },
  21265: { advice: 'longerNumber', next: 'edit-number' },
  21266: { advice: 'checkNumber', next: 'edit-number' },
  21408: { advice: 'checkCountry', next: 'edit-number' },
  21602: { advice: 'empty', next: 'none', passing: false },
  21604: { advice: 'enterNumber', next: 'edit-number' },
  21610: { advice: 'onlyStart', next: 'stop' },
  21611: { advice: 'again', next: 'wait', waitMs: minutes(30) },
  21612: { advice: 'anotherWay', next: 'none', passing: false },
  21614: { advice: 'markLandline', next: 'landline' },
  21617: { advice: 'tooLong', next: 'none', passing: false },
  21620: { advice: 'otherPicture', next: 'none', passing: false },
  21635: { advice: 'markLandline', next: 'landline' },
} as const satisfies FailureTable
