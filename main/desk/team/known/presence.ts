/** The worker's activity, both ways: what the agent chooses goes to the team, and what the team sets is the agent's from then on. */
import { offlineActivity } from '../../../../contract/settings.ts'
import type { TeamWorker } from '../../../team/exchange.ts'
import type { Context } from '../../core/context.ts'
import type { Stroke } from '../../core/ledger.ts'
import { beginActivity } from '../../routing/presence.ts'
import type { Deeds } from '../deeds/deeds.ts'

/** The team's activity for somebody who is not at the machine. */
export const awayActivity = 'away'

/** What the team should know of the worker now. */
export function presentActivity({ store }: Context): string {
  const stint = store.stints.present()
  return stint?.away ? awayActivity : (stint?.activity ?? offlineActivity)
}

/** Writes down that the team is to hear of the worker's activity. */
export function tellActivity(context: Context, deeds: Deeds): void {
  deeds.replace('activity', 'me', { activity: presentActivity(context) })
}

/**
 * What the carrier knows of the worker. Where it is another activity than the agent's own, somebody has set it, unless this desk was cut off:
 * then the carrier made them Offline by itself, and hears from us again.
 */
export function hearActivity(context: Context, deeds: Deeds, worker: TeamWorker, wasCut: boolean): void {
  const { ledger } = context
  const own = presentActivity(context)
  if (worker.activity === own || deeds.some('activity') || isStandIn(context, worker, own)) return
  if (wasCut) return void ledger.commit('carrier', () => tellActivity(context, deeds))
  const activity = known(context, worker)
  ledger.commit('carrier', (stroke: Stroke) => {
    beginActivity(context, stroke, activity, 'team')
    stroke.tell({ kind: 'activity-set', activity })
  })
}

/** An activity that the office does not have is known there as one that takes as much work. */
const isStandIn = (context: Context, worker: TeamWorker, own: string): boolean =>
  own !== awayActivity && !context.settings().activities.some(({ id }) => id === worker.activity) && worker.available === takesWork(context, own)

const takesWork = (context: Context, activity: string): boolean => context.settings().activities.some(({ id, available }) => id === activity && available)

function known(context: Context, { activity, available }: TeamWorker): string {
  const { activities } = context.settings()
  if (activities.some(({ id }) => id === activity)) return activity
  return available ? activities.find((each) => each.available)!.id : offlineActivity
}
