/** TaskRouter's API: https://www.twilio.com/docs/taskrouter/api */
import type { Route } from '../../http/router.ts'
import type { TaskRouter } from '../taskrouter.ts'
import { openRates } from './rates.ts'
import { reservationRoutes } from './reservations.ts'
import { resourceRoutes } from './resources.ts'
import { openRest } from './rest.ts'
import { statisticsRoutes } from './statistics.ts'
import { taskRoutes } from './tasks.ts'
import { openWire } from './wire.ts'
import { workerRoutes } from './workers.ts'
import { workspaceRoutes } from './workspaces.ts'

/** All routes; the more exact paths first. */
export function taskRouterRoutes(accountSid: string, taskRouter: TaskRouter): Route[] {
  const rest = openRest({ taskRouter, spend: openRates(taskRouter.now) })
  const wire = openWire(accountSid, taskRouter.floor, taskRouter.now)
  return [
    ...statisticsRoutes(rest, taskRouter, accountSid),
    ...workspaceRoutes(rest, taskRouter, wire),
    ...resourceRoutes(rest, taskRouter, wire),
    ...workerRoutes(rest, taskRouter, wire),
    ...taskRoutes(rest, taskRouter, wire),
    ...reservationRoutes(rest, taskRouter, wire),
  ]
}
