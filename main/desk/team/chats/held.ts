/** What the carrier says that this worker holds. */
import type { Reservation } from '../../../team/exchange.ts'
import type { TeamWorld } from '../../../team/world.ts'
import type { Context } from '../../core/context.ts'

/** Rejects with a `CarrierError`. Somebody may wrap a chat up at the carrier's own pages: then it is among no accepted ones. */
export async function heldBy({ exchange, me }: TeamWorld, { store }: Context): Promise<readonly Reservation[]> {
  const accepted = await exchange.reservations(me.workerId, 'accepted')
  const isWhole = store.team.open().every(({ sid, state }) => state === 'reserved' || accepted.some(({ taskSid }) => taskSid === sid))
  return isWhole ? accepted : exchange.reservations(me.workerId, 'held')
}
