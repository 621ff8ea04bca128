/** Codes of texts that Twilio took and that did not arrive. Meanings: twilio.com/docs/api/errors. */
import { hours, minutes, type FailureTable } from './words.ts'

export const undeliveredTexts: FailureTable = {
  30001: {
    reason: 'too many messages were waiting at the carrier',
    advice: 'Send it again in 10 minutes, or retry now.',
    next: 'wait',
    waitMs: minutes(10),
  },
  30003: {
    reason: 'phone off or out of range',
    advice: 'Send it again in 30 minutes, or retry now.',
    next: 'wait',
    waitMs: minutes(30),
  },
  30004: {
    reason: 'this number blocks our messages',
    advice: 'They’ve blocked us. Don’t text them again.',
    next: 'stop',
  },
  30005: {
    reason: 'this number does not exist or is no longer in use',
    advice: 'Check the number.',
    next: 'edit-number',
  },
  30006: {
    reason: 'this is a landline, or its carrier takes no text messages',
    advice: 'It can’t be texted. Mark it as a landline, so nobody tries again.',
    next: 'landline',
  },
  30007: {
    reason: 'the carrier filtered this message as spam',
    advice: 'Reword it, without short links, and send again.',
    next: 'none',
    passing: false,
  },
  30008: {
    reason: 'the carrier gave no reason',
    advice: 'It may arrive at the next try. Retry it.',
    next: 'retry',
  },
  30017: {
    reason: 'the carrier was overloaded',
    advice: 'Send it again in 15 minutes, or retry now.',
    next: 'wait',
    waitMs: minutes(15),
  },
  30019: {
    reason: 'the message is larger than the carrier allows',
    advice: 'It would fail again. Shorten it, or send it in two parts.',
    next: 'none',
    passing: false,
  },
  30022: {
    reason: 'we are sending faster than the carrier allows',
    advice: 'Send it again in 2 minutes. Ask your administrator to lower the messages per second.',
    next: 'wait',
    waitMs: minutes(2),
  },
  // The count begins anew at midnight in California. A day later it has, and it is an hour at which people can be texted.
  30023: {
    reason: 'today’s limit for this carrier is used up',
    advice: 'The limit resets at midnight. Send it again tomorrow.',
    next: 'wait',
    waitMs: hours(24),
  },
  30036: {
    reason: 'it waited at the carrier until it was out of date',
    advice: 'It never went out. Retry it if it still matters.',
    next: 'retry',
  },
  30047: {
    reason: 'the carrier couldn’t hold it until an hour when texting is allowed',
    advice: 'It was dropped. Retry it.',
    next: 'retry',
  },
  30410: {
    reason: 'the carrier did not answer in time',
    advice: 'Twilio doesn’t try again, so it can’t arrive twice. Send it again in 10 minutes, or retry now.',
    next: 'wait',
    waitMs: minutes(10),
  },
  30450: {
    reason: 'messages to this number are blocked for a moment, against fraud',
    advice: 'The block ends within 30 minutes. Send it again then.',
    next: 'wait',
    waitMs: minutes(30),
  },
  30453: {
    reason: 'messages to this number are blocked for a few hours, against fraud',
    advice: 'Send it again in 3 hours. Tell your administrator if it’s blocked again.',
    next: 'wait',
    waitMs: hours(3),
  },
  // Quiet hours end within eleven hours of any moment in them, and twelve hours later they have not begun again.
  30610: {
    reason: 'texting is not allowed at this hour where they live',
    advice: 'Nobody there may be texted from 9 PM to 8 AM. Send it after that.',
    next: 'wait',
    waitMs: hours(12),
  },
  30640: {
    reason: 'this person is on a do-not-text list',
    advice: 'The carrier stops every message to them. Don’t text them again.',
    next: 'stop',
  },
  60728: {
    reason: 'our account’s limit for this hour is used up',
    advice: 'Send it again in an hour.',
    next: 'wait',
    waitMs: hours(1),
  },
  63017: {
    reason: 'our account is sending too many messages at once',
    advice: 'Send it again in 2 minutes, or retry now.',
    next: 'wait',
    waitMs: minutes(2),
  },
  63038: {
    reason: 'our account’s limit for today is used up',
    advice: 'Send it again tomorrow. Ask your administrator for a higher limit.',
    next: 'wait',
    waitMs: hours(24),
  },
}
