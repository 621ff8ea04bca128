/** Parked sends whose voters have replied while the chat came to nobody here: a colleague has it, and nothing is waited for any more. */
import { holderOf } from '../../../team/chats/holder.ts'
import { Voter, voterName } from '../../../team/records.ts'
import { isOver, type TeamWorld } from '../../../team/world.ts'
import type { Context } from '../../core/context.ts'
import { endRoute } from '../../routing/promises.ts'

export function openParked(context: Context) {
  const { store, ledger } = context
  const replied = new Set<string>()

  const routeOf = (person: string) => {
    const conversation = store.conversations.with(person)
    return conversation && store.routes.open(conversation.id)
  }

  /** Whether the reply may still come here: it has no place yet, or waits for this worker alone. */
  async function isAwaited(world: TeamWorld, person: string, messageId: string): Promise<boolean> {
    const voter = Voter.parse((await world.exchange.readDoc(voterName(world.office.sender, person)))?.data ?? {})
    if (voter.route?.msg === messageId || voter.task?.state === 'making') return true
    const live = voter.task ? await world.exchange.task(voter.task.sid) : undefined
    if (!live || isOver(live)) return false
    const holder = await holderOf(world, live, voter)
    return holder?.workerId === world.me.workerId
  }

  return {
    /** A voter wrote who has no chat here. */
    heard(person: string): void {
      if (routeOf(person)) replied.add(person)
    },
    /** Rejects with a `CarrierError`. */
    async settle(world: TeamWorld): Promise<void> {
      for (const person of replied) {
        const route = routeOf(person)
        if (route && (await isAwaited(world, person, route.messageId))) continue
        replied.delete(person)
        const present = routeOf(person)
        if (present && present.id === route?.id) ledger.commit('carrier', (stroke) => endRoute(context, stroke, present, 'kept'))
      }
    },
  }
}
export type Parked = ReturnType<typeof openParked>
