/** A desk of the model: the rules on its way to the carrier, a reader, an agent, and a journal that outlives them. */
import { CarrierError } from '../../provider/error.ts'
import { readCard, writeCard } from '../card.ts'
import { completeChat } from '../chats/complete.ts'
import { leaveFollowUp } from '../chats/follow.ts'
import { openChat } from '../chats/open.ts'
import { changePromise, promiseReply } from '../chats/promise.ts'
import { transferChat } from '../chats/transfer.ts'
import { openReading } from '../reading/reading.ts'
import { blankCard } from '../records.ts'
import type { TeamWorld } from '../world.ts'
import { startAgent } from './agent.kit.ts'
import type { DeskParts, Op } from './parts.kit.ts'
import type { Life } from './network.kit.ts'

/** @param journal rows of earlier lives that have not ended @returns ends this life, as a kill does */
export function bootDesk(parts: DeskParts, journal: Set<Op>): Life {
  const { clock, chance, office, ledger, tally, me, newId } = parts
  const life: Life = { isOver: false }
  const way = parts.open(life)
  // No clock of a machine is like another's, and none is asked for a time of day.
  const steadyAhead = chance.int(0, 10_000_000)
  const pause = (ms: number): Promise<void> => new Promise((resolve) => clock.after(ms, () => void (life.isOver || resolve())))
  const world: TeamWorld = { exchange: way.exchange, office, me, steady: () => clock.now() + steadyAhead, pause, newId }

  /** Until it is done, whatever requests are lost. */
  async function surely<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work()
      } catch (error) {
        if (!(error instanceof CarrierError)) throw error
        await pause(Math.max(chance.int(200, 2_000), error.retryAfterMs ?? 0))
      }
    }
  }

  async function perform(op: Op): Promise<string> {
    journal.add(op)
    for (;;) {
      const end = await surely(() => step(op))
      if (end.kind !== 'later') {
        journal.delete(op)
        if (op.kind === 'leave' && end.kind === 'left') ledger.left.push({ person: op.person, since: op.since, followAt: op.followUp.followAt })
        tally[`${op.kind}: ${end.kind}`] = (tally[`${op.kind}: ${end.kind}`] ?? 0) + 1
        return end.kind
      }
      await pause(end.ms ?? 0)
    }
  }

  async function step(op: Op): Promise<{ readonly kind: string; readonly ms?: number }> {
    if (op.kind === 'open' || op.kind === 'hand-on') {
      const { isAgain } = op
      op.isAgain = true
      return op.kind === 'open' ? openChat(world, { ...op, isAgain }) : transferChat(world, { ...op.transfer, isAgain })
    }
    if (op.kind === 'leave') {
      const { isAgain, followUp } = op
      op.isAgain = true
      return leaveFollowUp(world, { ...followUp, isAgain })
    }
    if (op.kind === 'complete') return completeChat(world, op.ending)
    if (op.kind === 'promise') return promiseReply(world, op.promised)
    ledger.changes.add(op.msg)
    return { kind: await changePromise(world, op) }
  }

  const reading = openReading(world, {
    async *readList(since) {
      const found = await way.messages(since * 1_000)
      yield found.slice(0, found.length >> 1)
      yield found.slice(found.length >> 1)
    },
    isAnswered: async (person, since) => Promise.resolve((ledger.textedAt.get(person) ?? 0) > since),
    everyMs: () => 2_000,
    chance: chance.next,
    onMended: ({ doubles, rescued }) => {
      tally['sweep: doubles'] = (tally['sweep: doubles'] ?? 0) + doubles.length
      tally['sweep: rescued'] = (tally['sweep: rescued'] ?? 0) + rescued.length
    },
    onTrouble: () => undefined,
  })

  const agent = startAgent(parts, { world, way, surely, perform, pause, journal })
  const fail = (error: unknown): void => void ledger.faults.push(error)
  const start = async (): Promise<void> => {
    await Promise.all([reading.run(), agent(), ...[...journal].map(perform), learn()])
  }
  async function learn(): Promise<void> {
    const person = chance.oneOf(parts.people)
    const at = Math.floor(clock.now())
    const said = await surely(() => writeCard(world, person, { ...blankCard, name: { is: me.name, at }, marks: { opt: { said: me.name, at } } }))
    const read = await surely(() => readCard(world, person))
    if (said.name!.at < at || read!.name!.at < said.name!.at) fail(new Error('A card became older'))
  }
  start().catch(fail)
  return life
}
