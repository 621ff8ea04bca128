/** Parked sends whose reply came to a colleague: nothing is waited for any more. */
import type { RouteCard } from '../../../store/rows/routes.ts'
import { holderOf } from '../../../team/chats/holder.ts'
import { Voter, voterName } from '../../../team/records.ts'
import { isOver, type TeamWorld } from '../../../team/world.ts'
import type { Context } from '../../core/context.ts'
import { endRoute } from '../../routing/promises.ts'
import type { Deeds } from '../deeds/deeds.ts'

/** More than anybody has parked. */
const most = 1_000

export function openParked(context: Context, deeds: Deeds) {
  const { store, ledger } = context
  /** Who has replied, as far as this desk has read it. */
  const replied = new Set<string>()
  let turn = 0

  const isUnderWay = (phone: string): boolean => (['promise', 'unpromise', 'place'] as const).some((kind) => deeds.some(kind, (data) => data.phone === phone))

  /** Whether the reply may still come here: it has no place yet, or waits for this worker, or rings here. */
  async function isAwaited(world: TeamWorld, person: string): Promise<boolean> {
    const { exchange, office, me } = world
    const voter = Voter.parse((await exchange.readDoc(voterName(office.sender, person)))?.data ?? {})
    if (voter.route?.by === me.workerId || voter.task?.state === 'making') return true
    const live = voter.task ? await exchange.task(voter.task.sid) : undefined
    if (!live || isOver(live)) return false
    return (await holderOf(world, live, voter))?.workerId === me.workerId
  }

  async function settleOne(world: TeamWorld, { id, phone }: RouteCard): Promise<void> {
    const turns = deeds.turns()
    if (isUnderWay(phone) || (await isAwaited(world, phone)) || turns !== deeds.turns()) return
    replied.delete(phone)
    const route = store.routes.get(id)
    if (route?.state === 'open') ledger.commit('carrier', (stroke) => endRoute(context, stroke, route, 'kept'))
  }

  return {
    /** A voter wrote who has no chat here. */
    heard: (person: string): void => void replied.add(person),
    /** Those who have replied, and of all others the next. Rejects with a `CarrierError`. */
    async settle(world: TeamWorld): Promise<void> {
      const open = store.routes.page(undefined, most)
      for (const phone of replied) if (!open.some((route) => route.phone === phone)) replied.delete(phone)
      turn = (turn + 1) % Math.max(1, open.length)
      for (const [index, route] of open.entries()) if (index === turn || replied.has(route.phone)) await settleOne(world, route)
    },
  }
}
export type Parked = ReturnType<typeof openParked>
