/** After a run of hostile texts the agent is offered a break. */
import type { MessageRow } from '../../store/rows/messages.ts'
import { isAvailable } from '../core/availability.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'

/** So many hostile texts within that time are a run; it is offered again after as many more. */
const run = { texts: 3, withinMs: 30 * 60_000 }

/** Tells the agent of it whose chat the text came into, while they take work. */
export function offerBreak({ store, settings, ...context }: Context, stroke: Stroke, { conversationId, hostile }: MessageRow): void {
  if (hostile === null || !settings().care.offersBreak || !isAvailable({ ...context, store, settings })) return
  if (store.tasks.live(conversationId)?.state !== 'assigned') return
  const count = store.messages.hostileSince(stroke.at - run.withinMs)
  if (count > 0 && count % run.texts === 0) stroke.tell({ kind: 'hostile-run', count })
}
