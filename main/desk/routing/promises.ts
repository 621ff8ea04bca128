/** Promises: who gets the chat when a voter answers a parked send, and until when that holds. */
import type { RouteRow } from '../../store/rows/routes.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'

const dayMs = 24 * 3_600_000

/** Waits for the answer to a message. */
export function promiseReply(context: Context, stroke: Stroke, { id, conversationId, target, messageId }: Pick<RouteRow, 'id' | 'conversationId' | 'target' | 'messageId'>): void {
  const { store } = context
  const { routeDays } = context.settings().rules
  const until = routeDays > 0 ? stroke.at + Math.round(routeDays * dayMs) : null
  const rev = stroke.record('route.promised', id, { to: target, ...(until !== null && { until }) })
  store.routes.add({ id, conversationId, target, state: 'open', at: stroke.at, messageId, rev, until })
  if (until !== null) store.dues.set('route', id, until)
  stroke.touch('route', id)
}

/** The promise is over, and why; `facts` go into the journal. */
export function endRoute({ store }: Context, stroke: Stroke, route: RouteRow, state: Exclude<RouteRow['state'], 'open'>, facts?: Readonly<Record<string, string>>): void {
  store.routes.end(route.id, state, stroke.record(`route.${state}`, route.id, facts))
  store.dues.clear('route', route.id)
  stroke.touch('route', route.id)
}

/** Serves the clock: nobody has answered in time. A later reply goes to the queue like any other. */
export function expireRoute(context: Context, routeId: string): void {
  const { store, ledger } = context
  ledger.commit('clock', (stroke) => {
    store.dues.clear('route', routeId)
    const route = store.routes.get(routeId)
    if (route?.state === 'open') endRoute(context, stroke, route, 'expired')
  })
}
