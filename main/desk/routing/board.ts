/** The promise board: what the agent does with parked sends. */
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../handlers.ts'
import { openChat } from '../outbox/sending.ts'
import type { Room } from '../parts.ts'
import { endRoute } from './promise.ts'

/** Opens the chat of a parked send now, with its history. */
export function routeOpen(room: Room, { routeId, taskId }: CommandInput<'route.open'>): Outcome {
  const { store, ledger } = room
  const route = store.routes.get(routeId)
  if (store.tasks.get(taskId)) return done
  if (!route || route.state !== 'open') return refuse({ kind: 'gone' })
  const active = store.tasks.newestOpen(route.conversationId)
  if (active) return refuse({ kind: 'active-task', taskId: active.id })
  const conversation = store.conversations.get(route.conversationId)!
  ledger.commit('worker', (stroke) => {
    endRoute(room, stroke, route, 'opened')
    openChat(room, stroke, taskId, conversation.id, store.messages.get(route.messageId)!.seq)
  })
  return done
}

/** Stops waiting: a later reply goes to the queue like any other. */
export function routeCancel(room: Room, { routeId }: CommandInput<'route.cancel'>): Outcome {
  const route = room.store.routes.get(routeId)
  if (route?.state !== 'open') return refuse({ kind: 'gone' })
  room.ledger.commit('worker', (stroke) => endRoute(room, stroke, route, 'canceled'))
  return done
}

/** Promises the reply to somebody else. */
export function routeChange({ store, ledger }: Room, { routeId, to }: CommandInput<'route.change'>): Outcome {
  const route = store.routes.get(routeId)
  if (route?.state !== 'open') return refuse({ kind: 'gone' })
  if (route.target === to) return done
  ledger.commit('worker', (stroke) => {
    store.routes.change(routeId, to, stroke.note('route.changed', routeId, { to }))
    stroke.touch('route', routeId)
  })
  return done
}
