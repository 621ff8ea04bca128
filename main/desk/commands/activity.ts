/** The worker's own choice of activity. */
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import type { Context } from '../core/context.ts'
import { beginActivity } from '../routing/presence.ts'

/** Changes the worker's activity. Leaving gives ringing offers back; chats stay. */
export function activitySet(context: Context, { activity, by = 'window' }: CommandInput<'activity.set'>): Outcome {
  const present = context.store.stints.present()
  if (!context.settings().activities.some(({ id }) => id === activity)) return refuse({ kind: 'gone' })
  if (present?.activity === activity && present.away === null) return done
  context.ledger.commit('worker', (stroke) => beginActivity(context, stroke, activity, by))
  return done
}
