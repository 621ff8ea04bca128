/** A desk leaves its team: its chats stay with it, its promises are anybody's, and a team without anybody is none any more. */
import type { FoundTeam, TeamAccess } from '../../../team/access.ts'
import { changePromise } from '../../../team/chats/promise.ts'
import { officeName } from '../../../team/records.ts'
import type { TeamWorld } from '../../../team/world.ts'
import type { Context } from '../../core/context.ts'
import { endRoute } from '../../routing/promises.ts'
import { words } from '../deeds/words.ts'
import { withdrawWaiting } from './along.ts'

const most = 1_000

/** May be begun again wherever it ended. Rejects with a `CarrierError`. */
export async function leaveTeam(context: Context, world: TeamWorld, access: TeamAccess, team: FoundTeam): Promise<void> {
  const { exchange, me } = world
  for (const { sid, state } of context.store.team.open()) if (sid !== null && state !== 'reserved') await exchange.endTask(sid, 'completed', words.left)
  for (const { phone, messageId } of context.store.routes.page(undefined, most)) await changePromise(world, { person: phone, msg: messageId, to: 'any' })
  await access.leave(team, me.workerId)
  const others = (await exchange.workers()).filter(({ id, hasLeft }) => id !== me.workerId && !hasLeft)
  if (others.length === 0) await exchange.removeDoc(officeName)
  forget(context, world)
}

function forget(context: Context, { office }: TeamWorld): void {
  const { store, ledger } = context
  ledger.commit('worker', (stroke) => {
    stroke.record('team.left', office.sender)
    for (const { taskId, state } of store.team.open()) {
      if (state === 'reserved') withdrawWaiting(context, stroke, { id: taskId, state })
      else store.team.unlink(taskId)
    }
    for (const route of store.routes.page(undefined, most)) endRoute(context, stroke, route, 'canceled')
    store.team.deeds.clear()
    store.team.leave(office.sender)
  })
}
