/** Promises: who gets the chat when a voter answers a parked send, and until when that holds. */
import type { RouteRow } from '../../store/routes.ts'
import type { Stroke } from '../ledger.ts'
import type { Room } from '../parts.ts'

const DAY_MS = 24 * 3_600_000

/** Waits for the answer to a message. */
export function promiseReply(room: Room, stroke: Stroke, { id, conversationId, target, messageId }: Pick<RouteRow, 'id' | 'conversationId' | 'target' | 'messageId'>): void {
  const { store } = room
  const { routeDays } = room.settings().rules
  const until = routeDays > 0 ? stroke.at + Math.round(routeDays * DAY_MS) : null
  const rev = stroke.note('route.promised', id, { to: target, ...(until !== null && { until }) })
  store.routes.add({ id, conversationId, target, state: 'open', at: stroke.at, messageId, rev, until })
  if (until !== null) store.dues.set('route', id, until)
  stroke.touch('route', id)
}

/** The promise is over, and why; `facts` go into the journal. */
export function endRoute({ store }: Room, stroke: Stroke, route: RouteRow, state: Exclude<RouteRow['state'], 'open'>, facts?: Readonly<Record<string, string>>): void {
  store.routes.end(route.id, state, stroke.note(`route.${state}`, route.id, facts))
  store.dues.clear('route', route.id)
  stroke.touch('route', route.id)
}

/** Serves the clock: nobody has answered in time. A later reply goes to the queue like any other. */
export function expireRoute(room: Room, routeId: string): void {
  const { store, ledger } = room
  ledger.commit('clock', (stroke) => {
    store.dues.clear('route', routeId)
    const route = store.routes.get(routeId)
    if (route?.state === 'open') endRoute(room, stroke, route, 'expired')
  })
}
