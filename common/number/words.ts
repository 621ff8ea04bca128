/** The texts about a number that is typed. */
import { wordsOf } from '../wording/table.ts'
import type { Choice, Fault } from './reading.ts'

export const choiceWords = wordsOf('number, a choice', {
  several: 'There is more than one number in this. Choose one.',
  letter: 'There is a letter in this number. Did you mean this one?',
  beside: 'There is more beside the number. Did you mean this one?',
  old: 'Numbers there have one more digit today. Did you mean this one?',
} as const satisfies Record<Choice['why'], string>)

export const faultWords = wordsOf('number, faults', {
  area: 'An area code begins with 2 to 9. Check the first digits.',
  eleven: 'No area code ends in 11. Check the first digits.',
  exchange: 'The three digits after the area code begin with 2 to 9. Check them.',
  code: 'No country’s code begins like this. Check the first digits.',
  plus: 'No country has this code. Check the digits after the plus.',
  email: 'This is an email address. Type a phone number.',
  letters: 'There are letters among the digits. Type the number alone.',
  nothing: 'This is not a phone number.',
} as const satisfies Record<Exclude<Fault['kind'], 'too-long'>, string>)

export const numberWords = wordsOf('number', {
  /** While it is typed. */
  emergencyHint: 'Emergency number',
  digitsOf: '{digits} of {length} digits',
  digits: '{digits, plural, one {# digit} other {# digits}}',

  name: 'No contact called “{text}”. Type a phone number.',
  emergency: '{number} is an emergency number. Call it from a phone; Textdesk can’t text it.',
  shortCode: '{number} is a short code. It reaches a service and no person. Type a whole number.',
  incomplete: 'This number is not complete. Type the rest of it.',
  /** `lengths` is one or several: `7, 9 or 10`, `4 to 15`. */
  lengthInUs: 'A US number has {lengths} digits. This one has {digits}.',
  lengthAbroad: 'A +{prefix} number has {lengths} digits after the code. This one has {digits}.',
  lengthsOr: '{lengths} or {last}',
  lengthsTo: '{first} to {last}',

  onKeypad: '{letters} is {digits} on a keypad.',
  extension: 'Extension {extension} is left out: a text can’t reach it.',
  leftOut: '“{text}” is left out.',

  premium: 'This is a premium-rate number: a text to it can cost a lot, and it is hardly a voter’s.',
  sharedCost: 'This is a service number with a price of its own. It is hardly a voter’s.',
  unusedArea: 'This area code may not be in use. Check the number.',
  unused: 'This number may not be in use. Check it.',
  abroad: 'This number is in {country}. Your account may not be allowed to text there.',
  ofNoCountry: 'This number is of no country. Your account may not be allowed to text there.',
  fixed: 'This looks like a landline. Most take no texts.',
})
