/** Codes of texts that Twilio took and that did not arrive. Meanings: twilio.com/docs/api/errors. */
import { hours, minutes, type FailureTable } from './rule.ts'

export const undeliveredTexts = {
  11200: { advice: 'pictureOpens', next: 'retry' },
  11751: { advice: 'smallerPicture', next: 'none', passing: false },
  12300: { advice: 'otherPicture', next: 'none', passing: false },
  30001: { advice: 'again', next: 'wait', waitMs: minutes(10) },
  30003: { advice: 'again', next: 'wait', waitMs: minutes(30) },
  30004: { advice: 'blockedUs', next: 'stop' },
  30005: { advice: 'checkNumber', next: 'edit-number' },
  30006: { advice: 'markLandline', next: 'landline' },
  30007: { advice: 'reword', next: 'none', passing: false },
  30008: { advice: 'nextTry', next: 'retry' },
  30017: { advice: 'again', next: 'wait', waitMs: minutes(15) },
  30019: { advice: 'tooLarge', next: 'none', passing: false },
  30022: { advice: 'slower', next: 'wait', waitMs: minutes(2) },
  // The count begins anew at midnight in California. A day later it has, and it is an hour at which people can be texted.
  30023: { advice: 'tomorrow', next: 'wait', waitMs: hours(24) },
  30036: { advice: 'ifItMatters', next: 'retry' },
  30047: { advice: 'dropped', next: 'retry' },
  30410: { advice: 'cannotArriveTwice', next: 'wait', waitMs: minutes(10) },
  30450: { advice: 'blockEnds', next: 'wait', waitMs: minutes(30) },
  30453: { advice: 'inHours', next: 'wait', waitMs: hours(3) },
  // Quiet hours end within eleven hours of any moment in them, and twelve hours later they have not begun again.
  30610: { advice: 'quietHours', next: 'wait', waitMs: hours(12) },
  30640: { advice: 'doNotText', next: 'stop' },
  60728: { advice: 'inAnHour', next: 'wait', waitMs: hours(1) },
  63017: { advice: 'again', next: 'wait', waitMs: minutes(2) },
  63019: { advice: 'pictureOpens', next: 'retry' },
  63038: { advice: 'higherLimit', next: 'wait', waitMs: hours(24) },
} as const satisfies FailureTable
