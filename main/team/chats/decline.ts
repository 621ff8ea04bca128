/** An offer is not taken. */
import { isOver, type TeamWorld } from '../world.ts'
import type { Reservation } from '../exchange.ts'

/**
 * Declined, it is not offered to this worker again at present: the task says so before the offer goes back, or TaskRouter would offer it
 * to them at once, and cancel it after a thousand rounds. The same call again does no harm.
 */
export async function declineOffer(world: TeamWorld, offer: Pick<Reservation, 'sid' | 'taskSid'>): Promise<void> {
  const { exchange, me } = world
  for (let isNoted = false; !isNoted; ) {
    const task = await exchange.task(offer.taskSid)
    if (!task?.facts || isOver(task) || task.facts.declined.includes(me.workerId)) break
    const noted = await exchange.changeTask(task.sid, { ...task.facts, declined: [...task.facts.declined, me.workerId] }, task.version)
    isNoted = noted !== 'changed'
  }
  await missOffer(world, offer)
}

/** Nobody answered in time: it goes back to the queue. */
export async function missOffer({ exchange, me }: TeamWorld, { sid }: Pick<Reservation, 'sid'>): Promise<void> {
  await exchange.answer(me.workerId, sid, 'rejected')
}
