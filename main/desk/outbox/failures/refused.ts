/** Codes with which Twilio does not take a text: nothing of it left. Meanings: twilio.com/docs/api/errors. */
import { minutes, type FailureTable } from './words.ts'

export const refusedTexts: FailureTable = {
  20001: {
    reason: 'the carrier did not understand the request',
    advice: 'Retry it once. If it fails again, tell your administrator the code.',
    next: 'retry',
  },
  20422: {
    reason: 'the carrier did not accept a part of the request',
    advice: 'Retry it once. If it fails again, tell your administrator the code.',
    next: 'retry',
  },
  20429: {
    reason: 'too many messages at once',
    advice: 'Send it again in a minute, or retry now.',
    next: 'wait',
    waitMs: minutes(1),
  },
  20500: {
    reason: 'the carrier had a fault of its own',
    advice: 'Neither your message nor the number was the cause. Retry it.',
    next: 'retry',
  },
  20503: {
    reason: 'the carrier was out of service',
    advice: 'Send it again in 2 minutes, or retry now.',
    next: 'wait',
    waitMs: minutes(2),
  },
  21211: {
    reason: 'this is not a valid phone number',
    advice: 'Check the number.',
    next: 'edit-number',
  },
  21265: {
    reason: 'this is a short code, which can’t be texted',
    advice: 'Check the number. People have longer ones.',
    next: 'edit-number',
  },
  21266: {
    reason: 'this is the number we send from ourselves',
    advice: 'Check the number.',
    next: 'edit-number',
  },
  21408: {
    reason: 'our account may not text this country',
    advice: 'Check the country code. If it’s right, ask your administrator to allow that country.',
    next: 'edit-number',
  },
  21602: {
    reason: 'there was nothing in it',
    advice: 'An empty message can’t be sent. Write it again.',
    next: 'none',
    passing: false,
  },
  21604: {
    reason: 'there was no number to send it to',
    advice: 'Enter the number and send it again.',
    next: 'edit-number',
  },
  21610: {
    reason: 'this person opted out (STOP)',
    advice: 'Nothing more can be sent to them. Only they can undo it, by texting START.',
    next: 'stop',
  },
  21611: {
    reason: 'too many messages are waiting for the number we send from',
    advice: 'Send it again in 30 minutes, or retry now.',
    next: 'wait',
    waitMs: minutes(30),
  },
  21612: {
    reason: 'this number cannot be reached from ours',
    advice: 'It would fail again. Reach them another way.',
    next: 'none',
    passing: false,
  },
  21614: {
    reason: 'this number is not a mobile phone',
    advice: 'It can’t be texted. Mark it as a landline, so nobody tries again.',
    next: 'landline',
  },
  21617: {
    reason: 'the message is too long',
    advice: 'A message can have 1,600 characters. Shorten it, or send it in two parts.',
    next: 'none',
    passing: false,
  },
  21635: {
    reason: 'this number is a landline',
    advice: 'It can’t be texted. Mark it as a landline, so nobody tries again.',
    next: 'landline',
  },
}
