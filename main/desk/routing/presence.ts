/** Whether the worker takes work: their own choice of activity, and whether they are at the machine. Their choice always wins. */
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import type { AwayReason } from '../../../contract/model.ts'
import { OFFLINE } from '../../../contract/settings.ts'
import { done, refuse } from '../handlers.ts'
import type { Stroke } from '../ledger.ts'
import type { Room } from '../parts.ts'
import { isAvailable } from '../views.ts'
import { offerWork, rescindOffers } from './queue.ts'

/** What changed the activity; written into the journal. */
export type ActivityCause = 'window' | 'tray' | 'missed-offer' | 'list-changed'

/** Changes the worker's activity. Leaving gives ringing offers back; chats stay. */
export function activitySet(room: Room, { activity, by = 'window' }: CommandInput<'activity.set'>): Outcome {
  const present = room.store.stints.present()
  if (!room.settings().activities.some(({ name }) => name === activity)) return refuse({ kind: 'gone' })
  if (present?.activity === activity && present.away === null) return done
  room.ledger.commit('worker', (stroke) => beginActivity(room, stroke, activity, by))
  return done
}

/** The worker is in another activity from now on, at the machine. */
export function beginActivity(room: Room, stroke: Stroke, activity: string, by: ActivityCause): void {
  const { store } = room
  const rev = stroke.note('activity.changed', activity, { from: store.stints.present()?.activity, by })
  store.stints.begin({ activity, startedAt: stroke.at, endedAt: null, rev, away: null })
  matchWork(room, stroke)
}

/** Nobody is at the machine. It matters only where the activity would take work, and the first reason stands until somebody is back. */
export function leave(room: Room, why: AwayReason): void {
  const { store, ledger } = room
  if (!isAvailable(room)) return
  ledger.commit('clock', (stroke) => {
    const { activity } = store.stints.present()!
    store.stints.begin({ activity, startedAt: stroke.at, endedAt: null, rev: stroke.note('worker.away', activity, { why }), away: why })
    matchWork(room, stroke)
  })
}

/** Somebody is at the machine again: the worker's own choice holds. */
export function comeBack(room: Room): void {
  const { store, ledger } = room
  const present = store.stints.present()
  if (!present || present.away === null) return
  ledger.commit('clock', (stroke) => {
    const rev = stroke.note('worker.back', present.activity, { after: present.away })
    store.stints.begin({ activity: present.activity, startedAt: stroke.at, endedAt: null, rev, away: null })
    matchWork(room, stroke)
  })
}

/** Other settings hold: an activity that is gone cannot be the worker's, and another list or capacity brings work or takes it back. */
export function followSettings(room: Room): void {
  const { store, ledger, settings } = room
  ledger.commit('worker', (stroke) => {
    const activity = store.stints.present()?.activity
    if (settings().activities.some(({ name }) => name === activity)) matchWork(room, stroke)
    else beginActivity(room, stroke, OFFLINE, 'list-changed')
  })
}

/** Work comes to a worker who takes some, and goes back from one who does not. */
function matchWork(room: Room, stroke: Stroke): void {
  stroke.touch('worker', 'me')
  if (isAvailable(room)) offerWork(room, stroke)
  else rescindOffers(room, stroke)
}
