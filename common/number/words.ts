/** The texts about numbers. */
import { wordsOf } from '../wording/table.ts'
import type { Choice, Fault } from './reading.ts'

export const words = wordsOf('numbers', {
  nobody: 'Unknown sender',
  emergency: 'Emergency number',
  digitsOf: '{digits} of {all} digits',
  digits: '{digits, plural, one {# digit} other {# digits}}',
  noContact: 'No contact called “{text}”. Type a phone number.',
  isEmergency: '{text} is an emergency number. Call it from a phone; Textdesk can’t text it.',
  isShort: '{text} is a short code. It reaches a service and no person. Type a whole number.',
  partial: 'This number is not complete. Type the rest of it.',
  lengthHere: 'A US number has {lengths} digits. This one has {digits}.',
  length: 'A +{prefix} number has {lengths} digits after the code. This one has {digits}.',
  row: '{from} to {until}',
  or: '{others} or {last}',
  keypad: '{letters} is {keys} on a keypad.',
  extension: 'Extension {extension} is left out: a text can’t reach it.',
  leftOut: '“{text}” is left out.',
  premium: 'This is a premium-rate number: a text to it can cost a lot, and it is hardly a voter’s.',
  sharedCost: 'This is a service number with a price of its own. It is hardly a voter’s.',
  unusedArea: 'This area code may not be in use. Check the number.',
  unused: 'This number may not be in use. Check it.',
  abroad: 'This number is in {country}. Your account may not be allowed to text there.',
  nowhere: 'This number is of no country. Your account may not be allowed to text there.',
  fixed: 'This looks like a landline. Most take no texts.',
})

export const choiceWords = wordsOf('numbers, choices', {
  several: 'There is more than one number in this. Choose one.',
  letter: 'There is a letter in this number. Did you mean this one?',
  beside: 'There is more beside the number. Did you mean this one?',
  old: 'Numbers there have one more digit today. Did you mean this one?',
} as const satisfies Record<Choice['why'], string>)

export const faultWords = wordsOf('numbers, faults', {
  area: 'An area code begins with 2 to 9. Check the first digits.',
  eleven: 'No area code ends in 11. Check the first digits.',
  exchange: 'The three digits after the area code begin with 2 to 9. Check them.',
  code: 'No country’s code begins like this. Check the first digits.',
  plus: 'No country has this code. Check the digits after the plus.',
  email: 'This is an email address. Type a phone number.',
  letters: 'There are letters among the digits. Type the number alone.',
  nothing: 'This is not a phone number.',
} as const satisfies Record<Exclude<Fault['kind'], 'too-long'>, string>)
