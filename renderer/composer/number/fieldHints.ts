/** What the number field says of a reading: what is missing or wrong, what the list under it is, how many options it has. */
import type { Reading } from '../../../common/number/reading.ts'
import { hintOf, sentenceOf } from '../../../common/number/sentences.ts'
import { numberWords } from '../words.ts'
import type { Suggested } from './useSuggestions.ts'

/**
 * A number that cannot be is named at once, one that is only short when the agent has left it or pressed Enter on it.
 *
 * @param isTyping the agent is still at it
 */
export function faultOf(reading: Reading, suggested: Suggested, isTyping: boolean): string | undefined {
  if (reading.kind === 'number' || reading.kind === 'empty') return undefined
  if (reading.kind === 'wrong') return sentenceOf(reading)
  if (isTyping || (reading.kind === 'name' && !suggested.isAnswered)) return undefined
  const isOfSomebody = reading.kind === 'name' && suggested.contacts.length > 0
  return isOfSomebody ? numberWords.chooseContact : sentenceOf(reading)
}

/** Beside what is typed. */
export function besideOf(reading: Reading, { isAnswered, contacts }: Suggested): string {
  if (reading.kind === 'name') return isAnswered && contacts.length === 0 ? numberWords.noContact : ''
  return hintOf(reading)
}

/** For those who do not see the list. */
export function listWords(reading: Reading, contacts: number): string {
  if (reading.kind === 'choice') return `${sentenceOf(reading)} ${numberWords.numberCount({ count: reading.numbers.length })}`
  return contacts === 0 ? '' : numberWords.contactCount({ count: contacts })
}
