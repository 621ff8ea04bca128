/** Whether the worker takes work: their own choice of activity, and whether they are at the machine. Their choice always wins. */
import type { AwayReason } from '../../../contract/model.ts'
import { offlineActivity } from '../../../contract/settings.ts'
import { isAvailable } from '../core/availability.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import { rescindOffers } from './queue.ts'

/** What changed the activity; written into the journal. */
export type ActivityCause = 'window' | 'tray' | 'missed-offer' | 'list-changed' | 'team'

/** The worker is in another activity from now on, at the machine. */
export function beginActivity(context: Context, stroke: Stroke, activity: string, by: ActivityCause): void {
  const { store } = context
  const rev = stroke.record('activity.changed', activity, { from: store.stints.present()?.activity, by })
  store.stints.begin({ activity, startedAt: stroke.at, endedAt: null, rev, away: null })
  matchWork(context, stroke)
}

/** Nobody is at the machine. It matters only where the activity would take work, and the first reason stands until somebody is back. */
export function leave(context: Context, why: AwayReason): void {
  const { store, ledger } = context
  if (!isAvailable(context)) return
  ledger.commit('clock', (stroke) => {
    const { activity } = store.stints.present()!
    store.stints.begin({ activity, startedAt: stroke.at, endedAt: null, rev: stroke.record('worker.away', activity, { why }), away: why })
    matchWork(context, stroke)
  })
}

/** Somebody is at the machine again: the worker's own choice holds. */
export function comeBack(context: Context): void {
  const { store, ledger } = context
  const present = store.stints.present()
  if (!present || present.away === null) return
  ledger.commit('clock', (stroke) => {
    const rev = stroke.record('worker.back', present.activity, { after: present.away })
    store.stints.begin({ activity: present.activity, startedAt: stroke.at, endedAt: null, rev, away: null })
    matchWork(context, stroke)
  })
}

/** Other settings hold: an activity that is gone cannot be the worker's, and another list or capacity brings work or takes it back. */
export function liveBySettings(context: Context): void {
  const { store, ledger, settings } = context
  ledger.commit('worker', (stroke) => {
    const activity = store.stints.present()?.activity
    if (settings().activities.some(({ id }) => id === activity)) matchWork(context, stroke)
    else beginActivity(context, stroke, offlineActivity, 'list-changed')
  })
}

/** Work comes to a worker who takes some, and goes back from one who does not. */
function matchWork(context: Context, stroke: Stroke): void {
  stroke.touch('worker', 'me')
  context.routing().presenceChanged(stroke)
  if (isAvailable(context)) context.routing().offerWork(stroke)
  else rescindOffers(context, stroke)
}
