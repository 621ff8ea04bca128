/** The worker's activity, both ways: what the agent chooses goes to the team, and what the team sets is the agent's from then on. */
import { offlineActivity, type StandardActivity } from '../../../../contract/settings.ts'
import type { TeamWorker } from '../../../team/exchange.ts'
import type { Office } from '../../../team/records.ts'
import type { Context } from '../../core/context.ts'
import type { Stroke } from '../../core/ledger.ts'
import { beginActivity } from '../../routing/presence.ts'
import type { Deeds } from '../deeds/deeds.ts'

const availableActivity: StandardActivity = 'available'
/** The team's activity for somebody who is not at the machine. */
const awayActivity = 'away'

/** What the team should know of the worker now. */
export function presentActivity({ store }: Context): string {
  const stint = store.stints.present()
  return stint?.away ? awayActivity : (stint?.activity ?? offlineActivity)
}

/** How the office knows an activity of this desk: one that it does not have is one there that takes as much work. */
export function officeActivity(context: Context, { activities }: Office, activity: string): string {
  if (activity in activities) return activity
  return takesWork(context, activity) ? availableActivity : offlineActivity
}

/** Writes down that the team is to hear of the worker's activity. */
export function tellActivity(context: Context, deeds: Deeds): void {
  deeds.replace('activity', 'me', { activity: presentActivity(context) })
}

/**
 * What the carrier knows of the worker. Where it is another activity than the agent's own, somebody has set it; but a worker whose bell was cut
 * off the carrier makes Offline by itself, and hears from us again.
 * @returns whether both know the same
 */
export function hearActivity(context: Context, deeds: Deeds, office: Office, worker: TeamWorker, wasCut: boolean): boolean {
  const { ledger } = context
  const own = presentActivity(context)
  if (deeds.some('activity')) return false
  if (worker.activity === officeActivity(context, office, own) || isStandIn(context, worker, own)) return true
  if (wasCut && worker.activity === offlineActivity) {
    ledger.commit('carrier', () => tellActivity(context, deeds))
    return false
  }
  const activity = known(context, worker)
  ledger.commit('carrier', (stroke: Stroke) => {
    beginActivity(context, stroke, activity, 'team')
    stroke.tell({ kind: 'activity-set', activity })
  })
  return true
}

/** The other way round: what this desk's list does not have is here one that takes as much work. */
const isStandIn = (context: Context, worker: TeamWorker, own: string): boolean =>
  own !== awayActivity && !context.settings().activities.some(({ id }) => id === worker.activity) && worker.available === takesWork(context, own)

const takesWork = (context: Context, activity: string): boolean => context.settings().activities.some(({ id, available }) => id === activity && available)

function known(context: Context, { activity, available }: TeamWorker): string {
  const { activities } = context.settings()
  if (activities.some(({ id }) => id === activity)) return activity
  return available ? activities.find((each) => each.available)!.id : offlineActivity
}
