/** How chats ended: by the name that an administrator gave an outcome, else by ours. */
import { wordsOf } from '../../common/wording/table.ts'
import { handedOn, standardDispositions, type Disposition, type DispositionColor, type StandardDisposition } from '../../contract/settings.ts'

const dispositionWords = wordsOf('dispositions', {
  answered: 'Question answered',
  'polling-place': 'Polling place sent',
  registration: 'Registration help',
  escalated: 'Ballot problem, escalated',
  'no-response': 'No response',
  'wrong-number': 'Wrong number',
  'no-texts': 'Asked not to be texted',
} as const satisfies Record<StandardDisposition, string>)

/** Of a chat that went on with somebody else. */
const handedOnWords = wordsOf('chats handed on', { one: 'Handed on' })

/** Of a chat that was completed without one. */
export const noDisposition = wordsOf('no disposition', { counted: 'No outcome chosen', one: 'No outcome' })

type List = readonly Disposition[]

export const isStandardDisposition = (id: string): id is StandardDisposition => standardDispositions.some((standard) => standard === id)

export function dispositionName({ id, name }: Pick<Disposition, 'id' | 'name'>): string {
  if (name !== undefined) return name
  if (id === handedOn) return handedOnWords.one
  return isStandardDisposition(id) ? dispositionWords[id] : id
}

/** The same for who knows its id only: `Polling place sent`; `No outcome` of a chat that was completed without one. */
export const dispositionNameIn = (list: List, id: string | undefined): string =>
  id === undefined ? noDisposition.one : dispositionName(list.find((each) => each.id === id) ?? { id })

/** What marks it beside its name. */
export const dispositionColorIn = (list: List, id: string | undefined): DispositionColor => list.find((each) => each.id === id)?.color ?? 'gray'

/** Those that the agent chooses from, in the order of their keys. */
export const offeredDispositions = (list: List): List => list.filter(({ hidden }) => !hidden)
