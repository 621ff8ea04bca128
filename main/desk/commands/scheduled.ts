/** What the agent does with texts that are to go out at a time. */
import { personOf } from '../../../common/address.ts'
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import type { Context } from '../core/context.ts'
import { refusalOfNew } from '../people/gate.ts'
import { guardRefusal, type Guarded } from '../people/guard.ts'
import { nightOf } from '../people/quiet.ts'
import { fire, schedule, unschedule, type Parked } from '../scheduled/scheduled.ts'

/** Puts a text off, or changes one that is put off already. */
export function scheduledPut(context: Context, { id, phone: typed, body, pictureUrl, dueAt, to, begunFor, sure }: CommandInput<'scheduled.put'>): Outcome {
  const { store, ledger } = context
  const phone = personOf(typed).person
  if (store.messages.get(id)) return done
  const refusal = refusalOfNew(context, { body, pictureUrl }, phone, dueAt) ?? guardRefusal(context, { messageId: id, phone, body, begunFor, sure, ...chatWith(context, phone) })
  if (refusal) return refuse(refusal)
  ledger.commit('worker', (stroke) => {
    if (sure) stroke.record('guard.overruled', id, { why: sure })
    schedule(context, stroke, { id, phone, body, pictureUrl: pictureUrl ?? null, dueAt, target: to, why: isWarned(context, phone, dueAt) ? 'night' : null })
  })
  return done
}

/** The chat in which it is a reply, where one is open. */
function chatWith({ store }: Context, phone: string): Pick<Guarded, 'task'> {
  const conversation = store.conversations.with(phone)
  const task = conversation && store.tasks.newestOpen(conversation.id)
  return task?.state === 'assigned' ? { task } : {}
}

/** Only a warning lets a text go at night; who was told that it will be held has not chosen that. */
const isWarned = (context: Context, phone: string, at: number): boolean => context.settings().rules.quietHours === 'warn' && nightOf(context, phone, at) !== undefined

/** One of them goes out now. */
export function scheduledNow(context: Context, { id }: CommandInput<'scheduled.now'>, parked: Parked): Outcome {
  const { store, ledger } = context
  if (!store.scheduled.get(id)) return store.messages.get(id) ? done : refuse({ kind: 'gone' })
  const refusal = ledger.commit('worker', (stroke) => {
    const why = fire(context, stroke, id, parked)
    if (!why) store.messages.mean(id, stroke.at, stroke.record('message.hurried', id))
    return why
  })
  return refusal ? refuse(refusal) : done
}

/** One of them is not to go out at all. */
export function scheduledDiscard(context: Context, { id }: CommandInput<'scheduled.discard'>): Outcome {
  const { store, ledger } = context
  if (store.messages.get(id)) return refuse({ kind: 'under-way' })
  if (store.scheduled.get(id)) ledger.commit('worker', (stroke) => unschedule(context, stroke, id, 'discarded'))
  return done
}
