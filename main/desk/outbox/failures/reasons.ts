/** What each of the carrier's codes says of a text, as the end of a sentence: it follows "Not sent: " or "Not delivered: ". */
import { wordsOf } from '../../../../common/wording/table.ts'
import type { accountFailures } from './account.ts'
import type { refusedTexts } from './refused.ts'
import type { undeliveredTexts } from './undelivered.ts'

/** A code that the tables hold. */
export type KnownCode = keyof typeof accountFailures | keyof typeof refusedTexts | keyof typeof undeliveredTexts

export const reasons = wordsOf('failures, reasons', {
  20003: 'Twilio did not accept our keys',
  20005: 'our account is not active',
  20006: 'our keys are not allowed to send messages',
  20008: 'our keys are for testing and send nothing',
  20010: 'sending is switched off for our account',
  20404: 'the account or sender was not found',
  21212: 'the number we send from is not valid',
  21407: 'the number we send from can’t send text messages',
  21601: 'the number we send from is not one of our account',
  21603: 'no number to send from is set',
  21606: 'the number we send from cannot text this number',
  21607: 'a trial account can only send from its trial number',
  21608: 'a trial account can only text numbers that were verified with it',
  21657: 'our sender is not allowed where this number is',
  21659: 'the number we send from is not with Twilio, or not for this country',
  21660: 'the number we send from belongs to another account',
  21661: 'the number we send from cannot text',
  21701: 'our Messaging Service was not found',
  21702: 'our Messaging Service is not ready to send',
  21703: 'our Messaging Service has no number that can text this one',
  21704: 'our Messaging Service has no number to send from',
  21705: 'our Messaging Service is not a valid one',
  30002: 'our account was suspended before the message went out',
  30010: 'this message costs more than our account allows',
  30018: 'this carrier takes messages from registered senders only',
  30024: 'the number we send from is not set up at this carrier',
  30032: 'our toll-free number is not verified',
  30033: 'our registration for US messages is suspended',
  30034: 'the number we send from is not registered for US messages',
  30035: 'the number we send from is still being registered for US messages',
  20001: 'the carrier did not understand the request',
  20422: 'the carrier did not accept a part of the request',
  20429: 'too many messages at once',
  20500: 'the carrier had a fault of its own',
  20503: 'the carrier was out of service',
  21211: 'this is not a valid phone number',
  21265: 'this is a short code, which can’t be texted',
  21266: 'this is the number we send from ourselves',
  21408: 'our account may not text this country',
  21602: 'there was nothing in it',
  21604: 'there was no number to send it to',
  21610: 'this person opted out (STOP)',
  21611: 'too many messages are waiting for the number we send from',
  21612: 'this number cannot be reached from ours',
  21614: 'this number is not a mobile phone',
  21617: 'the message is too long',
  21635: 'this number is a landline',
  30001: 'too many messages were waiting at the carrier',
  30003: 'phone off or out of range',
  30004: 'this number blocks our messages',
  30005: 'this number does not exist or is no longer in use',
  30006: 'this is a landline, or its carrier takes no text messages',
  30007: 'the carrier filtered this message as spam',
  30008: 'the carrier gave no reason',
  30017: 'the carrier was overloaded',
  30019: 'the message is larger than the carrier allows',
  30022: 'we are sending faster than the carrier allows',
  30023: 'today’s limit for this carrier is used up',
  30036: 'it waited at the carrier until it was out of date',
  30047: 'the carrier couldn’t hold it until an hour when texting is allowed',
  30410: 'the carrier did not answer in time',
  30450: 'messages to this number are blocked for a moment, against fraud',
  30453: 'messages to this number are blocked for a few hours, against fraud',
  30610: 'texting is not allowed at this hour where they live',
  30640: 'this person is on a do-not-text list',
  60728: 'our account’s limit for this hour is used up',
  63017: 'our account is sending too many messages at once',
  63038: 'our account’s limit for today is used up',
} as const satisfies Record<KnownCode, string>)

/** Of texts of which no carrier has heard. */
export const ownReasons = wordsOf('failures, own reasons', {
  withdrawn: 'you withdrew it before it went out',
  recalled: 'you took it back before it went out',
  'wrong-number': 'this is marked as a wrong number',
})

export const unknownReason = wordsOf('failures, no reason', { none: 'the carrier gave no reason' })
