/** The promise board: what the agent does with parked sends. */
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import type { Context } from '../core/context.ts'
import { endRoute } from '../routing/promises.ts'
import { openChat } from '../routing/moves/tasks.ts'

/** Opens the chat of a parked send now, with its history. */
export function routeOpen(context: Context, { routeId, taskId }: CommandInput<'route.open'>): Outcome {
  const { store, ledger } = context
  const route = store.routes.get(routeId)
  const isHere = store.tasks.get(taskId) !== undefined
  if (isHere && route?.state !== 'open') return done
  if (!route || route.state !== 'open') return refuse({ kind: 'gone' })
  const active = store.tasks.newestOpen(route.conversationId)
  if (active && active.id !== taskId) return refuse({ kind: 'active-task', taskId: active.id })
  const conversation = store.conversations.get(route.conversationId)!
  ledger.commit('worker', (stroke) => {
    endRoute(context, stroke, route, 'opened')
    // A team has opened the chat before.
    if (!isHere) openChat(context, stroke, taskId, conversation.id, store.messages.get(route.messageId)!.seq)
  })
  return done
}

/** Stops waiting: a later reply goes to the queue like any other. */
export function routeCancel(context: Context, { routeId }: CommandInput<'route.cancel'>): Outcome {
  const route = context.store.routes.get(routeId)
  if (route?.state !== 'open') return refuse({ kind: 'gone' })
  context.ledger.commit('worker', (stroke) => endRoute(context, stroke, route, 'canceled'))
  return done
}

/** Promises the reply to somebody else. */
export function routeChange({ store, ledger }: Context, { routeId, to }: CommandInput<'route.change'>): Outcome {
  const route = store.routes.get(routeId)
  if (route?.state !== 'open') return refuse({ kind: 'gone' })
  if (route.target === to) return done
  ledger.commit('worker', (stroke) => {
    store.routes.change(routeId, to, stroke.record('route.changed', routeId, { to }))
    stroke.touch('route', routeId)
  })
  return done
}
