/** Contacts whose name or number begins like what was typed. */
import { digitsOf, fewestDigits } from '../../../common/number/plain.ts'
import type { Reading } from '../../../common/number/reading.ts'
import type { Contact } from '../../../contract/model.ts'
import { useAnswer } from '../../page/useAnswer.ts'

const none: readonly Contact[] = []

/** `contacts` are the desk's answer to the text as it is now; `isAnswered` tells that there is one. */
export type Suggested = { readonly contacts: readonly Contact[]; readonly isAnswered: boolean }

/** None once the number is whole. */
export function useSuggestions(text: string, reading: Reading): Suggested {
  const asked = queryFor(text, reading)
  // Suggestions are a convenience: without an answer the field works as it does without them.
  const { state, answer = none } = useAnswer('contact.suggest', asked === '' ? undefined : { text: asked })
  return { contacts: answer, isAnswered: state !== 'asking' }
}

function queryFor(text: string, reading: Reading): string {
  if (reading.kind === 'name') return reading.text
  const isOnItsWay = reading.kind === 'partial' || reading.kind === 'short'
  return isOnItsWay && digitsOf(text).length >= fewestDigits ? text.trim() : ''
}
