/** Gathers what tells whether a text may be about to go to the wrong person, and asks the agent about it. The rule is common/guard. */
import { addressed } from '../../../common/guard/greeted.ts'
import { nearNumbers } from '../../../common/guard/near.ts'
import { slipOf, type Other } from '../../../common/guard/slip.ts'
import type { Refusal, Slip } from '../../../contract/outcome.ts'
import type { Near } from '../../../contract/queries.ts'
import type { TaskRow } from '../../store/rows/tasks.ts'
import type { Context } from '../core/context.ts'

/** So much of a conversation is looked through for the names that the person gives themselves. */
const heardMessages = 50
/** Of the texts that wait for a reply the newest. */
const recentRoutes = 50
/** A new number is near another for so long after that one was texted. */
const nearForMs = 14 * 24 * 3_600_000

export type Guarded = {
  readonly messageId: string
  readonly phone: string
  readonly body: string
  /** The chat in which it is a reply. */
  readonly task?: Pick<TaskRow, 'conversationId' | 'assignedAt'>
  readonly begunFor?: string | undefined
  /** What the agent was asked about, and means all the same. */
  readonly sure?: Slip['kind'] | undefined
}

/** A refusal that the agent may pass over; undefined when nothing seems wrong. That they were asked is written down. */
export function guardRefusal(context: Context, text: Guarded): Refusal | undefined {
  const slip = slipIn(context, text)
  if (!slip || slip.kind === text.sure) return undefined
  context.ledger.commit('worker', (stroke) => void stroke.record('guard.asked', text.messageId, { why: slip.kind }))
  return { kind: 'slip', slip }
}

function slipIn(context: Context, { phone, body, task, begunFor }: Guarded): Slip | undefined {
  const { store, settings, now } = context
  const to = otherOf(context, phone)
  const known = store.conversations.with(phone)
  const callsSomebody = addressed(body).length > 0
  const heard = callsSomebody && known ? store.messages.page(known.id, undefined, heardMessages).filter(({ direction }) => direction === 'inbound').map((message) => message.body) : []
  const others = callsSomebody ? [...store.tasks.open(), ...store.routes.page(undefined, recentRoutes)].map((each) => otherOf(context, each.phone)) : []
  const lastAt = task && store.messages.page(task.conversationId, undefined, 1)[0]?.at
  const idleMs = lastAt === undefined ? undefined : now() - Math.max(lastAt, task?.assignedAt ?? 0)
  return slipOf({ body, agent: settings().agentName, to, heard, others, begunFor, idleMs })
}

function otherOf({ store }: Context, phone: string): Other {
  const name = store.contacts.get(phone)?.name
  return { phone, ...(name && { name }) }
}

/** Somebody the agent has lately had to do with whose number is one slip of the finger away; undefined where the number itself is known, or none is near. */
export function nearTo({ store, now }: Context, phone: string): Near | undefined {
  if (store.conversations.with(phone)) return undefined
  const near = nearNumbers(phone).flatMap((other) => store.contacts.get(other) ?? []).filter(({ lastAt }) => lastAt > now() - nearForMs)
  const [newest] = near.toSorted((a, b) => b.lastAt - a.lastAt)
  const conversation = newest && store.conversations.with(newest.phone)
  if (!conversation) return undefined
  const isOpen = store.tasks.newestOpen(conversation.id) !== undefined
  return { phone: newest.phone, at: newest.lastAt, isOpen, ...(newest.name && { name: newest.name }) }
}
