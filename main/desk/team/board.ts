/** What the team looks like at this moment: who is here, who waits, who else deals with a number. Asked of the carrier, and kept for some seconds. */
import type { QueryHandlers } from '../../../contract/handlers.ts'
import type { Colleague, Elsewhere, TeamBoard, WaitingVoter } from '../../../contract/team.ts'
import { holderOf } from '../../team/chats/holder.ts'
import type { TeamTask, TeamWorker } from '../../team/exchange.ts'
import { Voter, voterName } from '../../team/records.ts'
import { isOver, type TeamWorld } from '../../team/world.ts'
import type { Context } from '../core/context.ts'
import type { Cards } from './known/cards.ts'

/** Several windows and a page that is looked at ask no more often than that. Ms. */
const freshMs = 4_000
/** Somebody who texted a number longer ago is in nobody's way. Ms. */
const latelyMs = 24 * 3_600_000

/** @param world the team, while it can be asked */
export function openBoard(context: Context, cards: Pick<Cards, 'read'>, world: () => TeamWorld | undefined) {
  let last: { readonly at: number; readonly board: Promise<TeamBoard> } | undefined

  async function read(at: TeamWorld): Promise<TeamBoard> {
    const [workers, waiting] = await Promise.all([at.exchange.workers(), at.exchange.tasks('waiting')])
    const rows = await Promise.all(workers.filter(({ hasLeft }) => !hasLeft).map((worker) => colleague(at, worker)))
    return { at: context.now(), workers: rows.toSorted((a, b) => a.name.localeCompare(b.name)), waiting: (await Promise.all(waiting.map((task) => voter(at, task)))).flat() }
  }

  async function colleague({ exchange, me }: TeamWorld, { id, name, activity, available }: TeamWorker): Promise<Colleague> {
    const held = await exchange.reservations(id, 'held')
    return { workerId: id, name, activity, available, chats: held.length, isMe: id === me.workerId }
  }

  async function voter({ exchange }: TeamWorld, listed: TeamTask): Promise<readonly WaitingVoter[]> {
    const task = listed.facts ? listed : await exchange.task(listed.sid)
    if (!task?.facts) return []
    const { conv } = task.facts
    const name = context.store.contacts.get(conv)?.name
    return [{ taskSid: task.sid, phone: conv, since: context.now() - task.ageMs, isFirst: task.priority >= firstPriority, ...(name && { name }) }]
  }

  const queries: QueryHandlers<'team.board' | 'team.elsewhere'> = {
    'team.board'() {
      const at = world()
      if (!at) return Promise.reject(new Error('This desk is in no team that it could ask.'))
      if (!last || context.steady() - last.at > freshMs) last = { at: context.steady(), board: read(at) }
      return last.board
    },
    async 'team.elsewhere'({ phone }): Promise<Elsewhere> {
      const at = world()
      if (!at) return {}
      void cards.read(phone)
      const doc = await at.exchange.readDoc(voterName(at.office.sender, phone))
      const record = Voter.parse(doc?.data ?? {})
      const live = record.task?.state === 'live' ? await at.exchange.task(record.task.sid) : undefined
      const holder = live && !isOver(live) ? await holderOf(at, live, record) : undefined
      const { touch } = record
      const texted = touch && touch.wk !== at.me.workerId && touch.at * 1_000 > context.now() - latelyMs ? { name: touch.name, at: touch.at * 1_000 } : undefined
      return { ...(holder && holder.workerId !== at.me.workerId && { holder }), ...(texted && { texted }) }
    },
  }
  return {
    queries,
    /** What was read is old: something was changed. */
    renew: (): void => void (last = undefined),
  }
}

/** From this priority on somebody has put a voter first. */
export const firstPriority = 100
