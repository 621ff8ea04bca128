/** What keeps our texts from a person, as the page says it. */
import type { Contact, Mark, MarkKind } from '../../contract/model.ts'
import { optOutWords } from './tables.ts'

export { markWords } from './tables.ts'

/** In the order in which they are said. */
const order: readonly MarkKind[] = ['opted-out', 'wrong-number', 'landline']

/** The mark that is said; undefined when the person may be texted. */
export function barOf(contact: Pick<Contact, 'marks'> | undefined): Mark | undefined {
  return order.flatMap((kind) => contact?.marks.find((mark) => mark.kind === kind) ?? [])[0]
}

export const markTone: Readonly<Record<MarkKind, 'danger' | 'warn'>> = { 'opted-out': 'danger', 'wrong-number': 'warn', landline: 'warn' }

/** Whose word it is and what they said: `They asked not to be texted: “Stop”.` */
export function markReason({ kind, said, reason }: Mark): string {
  if (kind !== 'opted-out') return ''
  if (said === 'person' && reason) return optOutWords.person({ reason })
  return said === 'agent' ? optOutWords.agent : optOutWords.carrier
}
