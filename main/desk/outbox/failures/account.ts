/**
 * Codes about our own account, keys and sender: the person's phone has nothing to do with them, and no text goes out until an
 * administrator has mended them. Meanings: twilio.com/docs/api/errors.
 */
import type { FailureTable, FailureWords } from './words.ts'

const mended = (reason: string, advice: string): FailureWords => ({ reason, advice, next: 'none', passing: true })
const account = (reason: string): FailureWords => mended(reason, 'Nothing goes out until your administrator fixes the account. Retry it then.')
const sender = (reason: string): FailureWords => mended(reason, 'Nothing goes out until your administrator fixes the number we send from. Retry it then.')
const registration = (reason: string): FailureWords => mended(reason, 'US carriers stop every message until your administrator has settled that. Retry it then.')

export const accountFailures: FailureTable = {
  20003: account('Twilio did not accept our keys'),
  20005: account('our account is not active'),
  20006: account('our keys are not allowed to send messages'),
  20008: account('our keys are for testing and send nothing'),
  20010: account('sending is switched off for our account'),
  20404: account('the account or sender was not found'),
  21212: sender('the number we send from is not valid'),
  21407: sender('the number we send from can’t send text messages'),
  21601: sender('the number we send from is not one of our account'),
  21603: sender('no number to send from is set'),
  21606: sender('the number we send from cannot text this number'),
  21607: sender('a trial account can only send from its trial number'),
  21608: mended(
    'a trial account can only text numbers that were verified with it',
    'Ask your administrator to verify this number or upgrade the account. Retry it then.',
  ),
  21657: sender('our sender is not allowed where this number is'),
  21659: sender('the number we send from is not with Twilio, or not for this country'),
  21660: sender('the number we send from belongs to another account'),
  21661: sender('the number we send from cannot text'),
  21701: sender('our Messaging Service was not found'),
  21702: sender('our Messaging Service is not ready to send'),
  21703: sender('our Messaging Service has no number that can text this one'),
  21704: sender('our Messaging Service has no number to send from'),
  21705: sender('our Messaging Service is not a valid one'),
  30002: account('our account was suspended before the message went out'),
  30010: account('this message costs more than our account allows'),
  30018: sender('this carrier takes messages from registered senders only'),
  30024: sender('the number we send from is not set up at this carrier'),
  30032: registration('our toll-free number is not verified'),
  30033: registration('our registration for US messages is suspended'),
  30034: registration('the number we send from is not registered for US messages'),
  30035: registration('the number we send from is still being registered for US messages'),
}
