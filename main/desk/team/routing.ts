/** Who gets a conversation at a desk in a team: the team says it, and what is here follows. */
import type { Context } from '../core/context.ts'
import type { Routing } from '../core/routing.ts'
import { moveTask } from '../routing/moves/tasks.ts'
import { withdrawTask } from '../routing/queue.ts'
import type { Deeds } from './deeds/deeds.ts'
import type { Parked } from './known/parked.ts'
import { tellActivity } from './known/presence.ts'

export function teamRouting(context: Context, deeds: Deeds, parked: Parked): Routing {
  const { store } = context
  const openWith = (person: string) => {
    const conversation = store.conversations.with(person)
    return conversation && store.tasks.newestOpen(conversation.id)
  }
  return {
    // What belongs to no chat of this desk is read from the carrier when it comes.
    takes: (person) => openWith(person) !== undefined,
    passes: parked.heard,
    place(stroke, conversation) {
      const wrapping = store.tasks.wrapping(conversation.id)
      // At the carrier the chat is this worker's until COMPLETE, so what comes late is theirs as well.
      if (wrapping && !store.tasks.live(conversation.id)) moveTask(context, stroke, wrapping, 'reopen')
    },
    offerWork: () => undefined,
    release(stroke, task, why) {
      const known = store.team.ofTask(task.id)
      withdrawTask(context, stroke, task, why)
      // A worker who is no longer available is freed of their offers by the carrier.
      if (why === 'rescinded' || !known?.sid || !known.reservation) return
      deeds.add('decline', known.sid, { sid: known.sid, reservation: known.reservation, isMiss: why === 'timeout' })
    },
    presenceChanged: () => tellActivity(context, deeds),
    mend: () => 0,
  }
}
