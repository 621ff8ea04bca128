/** Fetches older parked sends as the agent scrolls down to them. */
import type { Desk } from '../../contract/events.ts'
import { withRoutePage } from './apply.ts'
import { describeStrangers } from './contacts.ts'
import { mirror } from './mirror.ts'

const pageSize = 100
let underWay = false

/** Adds the page of open routes before the oldest one held. Asked again while it is under way, it does nothing. */
export async function loadOlderRoutes(desk: Desk): Promise<void> {
  if (underWay) return
  underWay = true
  try {
    const oldest = Math.min(...[...mirror.getState().routes.values()].map((route) => route.at))
    const page = await desk.query('route.page', { before: Number.isFinite(oldest) ? oldest : Date.now(), limit: pageSize })
    mirror.setState((now) => withRoutePage(now, page), true)
    await describeStrangers(desk)
  } finally {
    underWay = false
  }
}
