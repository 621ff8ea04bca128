/** May the composer send what is in it, and if not, what stands in the way. */
import type { Reading } from '../../../common/number/reading.ts'
import type { Refusal } from '../../../contract/commands.ts'
import type { Contact, Task, Worker } from '../../../contract/model.ts'
import { tooLong } from '../../words/length.ts'
import { barOf } from '../../words/marks.ts'

export type Verdict =
  /** `anyway`: although a colleague has the chat; it can only be parked then. */
  | { readonly kind: 'ready'; readonly phone: string; readonly anyway: boolean }
  /** Something is still missing; the fields themselves say what. */
  | { readonly kind: 'unfinished' }
  /** The agent's own choice takes no work. */
  | { readonly kind: 'not-available'; readonly activity: string }
  /** It does, but nobody was at the machine; whoever types is back in a moment. */
  | { readonly kind: 'away'; readonly away: NonNullable<Worker['away']> }
  /** The number is the desk's own. */
  | { readonly kind: 'own' }
  /** It is the very number that the agent is about to correct. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'duplicate'; readonly taskId: string; readonly state: Task['state'] }
  /** A colleague has the chat with the number. */
  | { readonly kind: 'held'; readonly phone: string; readonly name: string }
  | { readonly kind: 'opted-out' }
  | { readonly kind: 'wrong-number' | 'landline'; readonly phone: string }
  /** It is night where the person may be, and the settings let nothing go. */
  | { readonly kind: 'quiet' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

export type Facts = {
  readonly worker: Pick<Worker, 'activity' | 'available' | 'away'>
  readonly reading: Reading
  readonly body: string
  readonly isOwn: boolean
  /** The person whose number failed, while the agent corrects it. */
  readonly failed: string | undefined
  /** The task of this number that is not completed, when there is one. */
  readonly task: Task | undefined
  /** What is known of the number; undefined until the desk has answered. */
  readonly contact: Contact | undefined
  /** The colleague who has the chat with it, when somebody has. */
  readonly holder: string | undefined
  /** The agent sends all the same. */
  readonly isAnyway: boolean
  /** No text is taken at this hour. */
  readonly isShut: boolean
  /** What the desk answered to the last try, until something was changed. */
  readonly refusal: Refusal | undefined
}

/** The first thing in the way, in the order in which the agent would have to clear them. */
export function verdictOn({ worker, reading, body, isOwn, failed, task, contact, holder, isAnyway, isShut, refusal }: Facts): Verdict {
  if (worker.away) return { kind: 'away', away: worker.away }
  if (!worker.available) return { kind: 'not-available', activity: worker.activity }
  if (reading.kind !== 'number') return { kind: 'unfinished' }
  if (isOwn) return { kind: 'own' }
  if (reading.phone === failed) return { kind: 'failed' }
  if (task) return { kind: 'duplicate', taskId: task.id, state: task.state }
  if (refusal?.kind === 'active-task') return { kind: 'duplicate', taskId: refusal.taskId, state: 'assigned' }
  const bar = barOf(contact)?.kind ?? refusal?.kind
  if (bar === 'opted-out') return { kind: bar }
  if (bar === 'landline' || bar === 'wrong-number') return { kind: bar, phone: reading.phone }
  const has = refusal?.kind === 'held' ? refusal.name : holder
  if (has !== undefined && !isAnyway) return { kind: 'held', phone: reading.phone, name: has }
  if (isShut) return { kind: 'quiet' }
  if (refusal && refusal.kind !== 'not-available') return { kind: 'refused', refusal }
  if (body.trim() === '' || tooLong(body) !== undefined) return { kind: 'unfinished' }
  return { kind: 'ready', phone: reading.phone, anyway: isAnyway }
}
