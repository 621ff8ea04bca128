/** A desk that works alone: its own queue says who gets a conversation. */
import type { Context } from '../core/context.ts'
import type { Routing } from '../core/routing.ts'
import { placeMessage } from './placement.ts'
import { offerWork, releaseTask } from './queue.ts'
import { findVoters, mendTasks } from './mending.ts'

export function aloneRouting(context: Context): Routing {
  return {
    takes: () => true,
    passes: () => undefined,
    place: (stroke, conversation, message) => placeMessage(context, stroke, conversation, message),
    offerWork: (stroke) => offerWork(context, stroke),
    release: (stroke, task, why) => releaseTask(context, stroke, task, why),
    presenceChanged: () => undefined,
    mend: (stroke, seen) => mendTasks(context, stroke) + findVoters(context, stroke, seen),
  }
}
