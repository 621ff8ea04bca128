/** Codes with which Twilio does not take a text: nothing of it left. Meanings: twilio.com/docs/api/errors. */
import { minutes, type FailureTable } from './words.ts'

export const refusedTexts: FailureTable = {
  20001: {
    reason: 'the carrier did not understand the request',
    advice: 'Your text was not looked at: retry it once, and tell your administrator the code if that fails too.',
    next: 'retry',
  },
  20422: {
    reason: 'the carrier did not accept a part of the request',
    advice: 'Your text was not looked at: retry it once, and tell your administrator the code if that fails too.',
    next: 'retry',
  },
  20429: {
    reason: 'too many texts at once',
    advice: 'That passes within moments: let the text go out by itself a little later.',
    next: 'wait',
    waitMs: minutes(1),
  },
  20500: {
    reason: 'the carrier had a fault of its own',
    advice: 'Neither your text nor the number was the cause: retry it.',
    next: 'retry',
  },
  20503: {
    reason: 'the carrier was out of service',
    advice: 'That passes within minutes: let the text go out by itself a little later.',
    next: 'wait',
    waitMs: minutes(2),
  },
  21211: {
    reason: 'this is not a valid phone number',
    advice: 'No phone can have it: check the number and send the text to the right one.',
    next: 'edit-number',
  },
  21265: {
    reason: 'this is a short code, which takes no texts from us',
    advice: 'People have longer numbers: check it and send the text to the right one.',
    next: 'edit-number',
  },
  21266: {
    reason: 'this is the number we send from ourselves',
    advice: 'A text cannot go to its own sender: check the number and send it to the right one.',
    next: 'edit-number',
  },
  21408: {
    reason: 'our account may not text this country',
    advice: 'Check the country code: if it is right, only your administrator can have that country opened.',
    next: 'edit-number',
  },
  21602: {
    reason: 'there was nothing in it',
    advice: 'The carrier takes no empty text: write it anew.',
    next: 'none',
    passing: false,
  },
  21604: {
    reason: 'there was no number to send it to',
    advice: 'Enter the number and send the text there.',
    next: 'edit-number',
  },
  21610: {
    reason: 'this person opted out of our texts (STOP)',
    advice: 'Nothing more can be sent to them, and only they can undo it, by texting START.',
    next: 'stop',
  },
  21611: {
    reason: 'too many texts are waiting for the number we send from',
    advice: 'The carrier works them off: let the text go out by itself later.',
    next: 'wait',
    waitMs: minutes(30),
  },
  21612: {
    reason: 'this number cannot be reached from ours',
    advice: 'The same text fails again: ask for another number, or reach them in another way.',
    next: 'none',
    passing: false,
  },
  21614: {
    reason: 'this number is not a mobile phone',
    advice: 'It takes no texts: mark it as a landline, so that nobody tries again.',
    next: 'landline',
  },
  21617: {
    reason: 'the text is too long',
    advice: 'The carrier takes 1,600 characters: shorten it, or send it in two parts.',
    next: 'none',
    passing: false,
  },
  21635: {
    reason: 'this number is a landline',
    advice: 'It takes no texts: mark it as a landline, so that nobody tries again.',
    next: 'landline',
  },
}
