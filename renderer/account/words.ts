/** The texts of the account: what is in use, the form in which it is connected, and the way back to practice mode. */
import { wordsOf } from '../../common/wording/table.ts'
import type { Line } from '../../contract/model.ts'

/** Beside the carrier's name. */
export const lineStateWords = wordsOf('account, state of the line', {
  connecting: 'Connecting',
  connected: 'Connected',
  down: 'No connection',
  refused: 'Keys refused',
  unreadable: 'Replies can’t be read',
} as const satisfies Record<Line['state'], string>)

export const accountWords = wordsOf('account in the window', {
  practice: 'Practice mode: pretend voters, and nothing is really sent.',
  carrier: 'Carrier',
  twilio: 'Twilio',
  otherCarrier: 'Not Twilio itself, but {address}',
  accountSid: 'Account SID',
  apiKeySid: 'API key SID',
  sendFrom: 'Send from',

  managed: 'Set by your administrator ({variable}). Ask them to change it.',
  changeAccount: 'Change account',
  connectTwilio: 'Connect Twilio',
  endEvening: 'End the practice evening',
  toPractice: 'Use practice mode',
  practiceMeans: 'In practice mode no real message is sent or received until you connect Twilio again.',
  keepTwilio: 'Keep Twilio',

  tokenInstead: 'Use the auth token instead',
  keyInstead: 'Use an API key instead',
  keySecret: 'API key secret',
  showKeySecret: 'Show API key secret',
  hideKeySecret: 'Hide API key secret',
  token: 'Auth token',
  showToken: 'Show auth token',
  hideToken: 'Hide auth token',
  encrypted: 'Encrypted with this computer’s keychain.',
  senderExample: 'Phone number or Messaging Service SID',
  connect: 'Connect',
  cancel: 'Cancel',

  badAccountSid: 'An account SID begins with AC and has 34 characters. Copy it from the Twilio Console.',
  badApiKeySid: 'An API key SID begins with SK and has 34 characters. Copy it from the Twilio Console.',
  noKeySecret: 'Type the secret of the API key.',
  noToken: 'Type the auth token.',
  badSender: 'Type the phone number to send from, or a Messaging Service SID that begins with MG.',
})
