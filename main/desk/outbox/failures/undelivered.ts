/** Codes of texts that Twilio took and that did not arrive. Meanings: twilio.com/docs/api/errors. */
import { hours, minutes, type FailureTable } from './words.ts'

export const undeliveredTexts: FailureTable = {
  30001: {
    reason: 'too many texts were waiting at the carrier',
    advice: 'Its queue was full: let the text go out by itself a little later.',
    next: 'wait',
    waitMs: minutes(10),
  },
  30003: {
    reason: 'phone off or out of range',
    advice: 'It may be on again soon: let the text go out by itself later, or retry it now.',
    next: 'wait',
    waitMs: minutes(30),
  },
  30004: {
    reason: 'this number blocks our texts',
    advice: 'They or their carrier want no texts from us: stop texting them.',
    next: 'stop',
  },
  30005: {
    reason: 'this number does not exist or is no longer in use',
    advice: 'Nobody read it: check the number and send the text to the right one.',
    next: 'edit-number',
  },
  30006: {
    reason: 'this is a landline, or a carrier that takes no texts',
    advice: 'No text arrives there: mark it as a landline, so that nobody tries again.',
    next: 'landline',
  },
  30007: {
    reason: 'the carrier filtered this text as spam',
    advice: 'The same words are stopped again: say it in others, without a shortened link.',
    next: 'none',
    passing: false,
  },
  30008: {
    reason: 'the carrier gave no reason',
    advice: 'It may well arrive at the next try: retry it.',
    next: 'retry',
  },
  30017: {
    reason: 'the carrier was overloaded',
    advice: 'That passes: let the text go out by itself a little later.',
    next: 'wait',
    waitMs: minutes(15),
  },
  30019: {
    reason: 'the text is larger than the carrier allows',
    advice: 'The same text fails again: shorten it, or send it in two parts.',
    next: 'none',
    passing: false,
  },
  30022: {
    reason: 'we are sending faster than the carrier allows',
    advice: 'Let the text go out by itself a little later, and ask your administrator to lower the texts per second.',
    next: 'wait',
    waitMs: minutes(2),
  },
  // The count begins anew at midnight in California. A day later it has, and it is an hour at which people can be texted.
  30023: {
    reason: 'today’s limit of texts to this carrier is used up',
    advice: 'It begins anew at night: let the text go out by itself tomorrow.',
    next: 'wait',
    waitMs: hours(24),
  },
  30036: {
    reason: 'it waited at the carrier until it was out of date',
    advice: 'It never went out: retry it if it still matters.',
    next: 'retry',
  },
  30047: {
    reason: 'the carrier could not put it off until an hour at which texting is allowed',
    advice: 'It was dropped instead: retry it.',
    next: 'retry',
  },
  30410: {
    reason: 'the carrier did not answer in time',
    advice: 'Twilio does not try again, lest it arrive twice: let the text go out by itself a little later.',
    next: 'wait',
    waitMs: minutes(10),
  },
  30450: {
    reason: 'texts to this number are blocked for the moment, as a protection against fraud',
    advice: 'The block ends within half an hour: let the text go out by itself after that.',
    next: 'wait',
    waitMs: minutes(30),
  },
  30453: {
    reason: 'texts to this number are blocked for a few hours, as a protection against fraud',
    advice: 'Let the text go out by itself after that, and tell your administrator if it is blocked again.',
    next: 'wait',
    waitMs: hours(3),
  },
  // Quiet hours end within eleven hours of any moment in them, and twelve hours later they have not begun again.
  30610: {
    reason: 'texting is not allowed at this hour where they live',
    advice: 'From 9 PM to 8 AM nobody there may be texted: let the text go out by itself after that.',
    next: 'wait',
    waitMs: hours(12),
  },
  30640: {
    reason: 'this person is on a list of people who must not be texted',
    advice: 'The carrier stops every text to them: stop texting them.',
    next: 'stop',
  },
  60728: {
    reason: 'our account’s limit of texts for this hour is used up',
    advice: 'Let the text go out by itself when the next hour has begun.',
    next: 'wait',
    waitMs: hours(1),
  },
  63017: {
    reason: 'our account is sending too many texts at once',
    advice: 'Let the text go out by itself a little later.',
    next: 'wait',
    waitMs: minutes(2),
  },
  63038: {
    reason: 'our account’s limit of texts for a day is used up',
    advice: 'Let the text go out by itself tomorrow, and ask your administrator for a higher limit.',
    next: 'wait',
    waitMs: hours(24),
  },
}
