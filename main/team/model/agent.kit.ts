/** An agent of the model: takes offers, declines some, sleeps through others, talks, and ends chats with a view that is seconds old. */
import type { Reservation } from '../exchange.ts'
import { declineOffer, missOffer } from '../chats/decline.ts'
import { shortSid } from '../records.ts'
import type { Reply } from '../placing/place.ts'
import type { TeamWorld } from '../world.ts'
import type { DeskParts, Op } from './parts.kit.ts'
import type { Way } from './network.kit.ts'

type Hands = {
  readonly world: TeamWorld
  readonly way: Way
  readonly surely: <T>(work: () => Promise<T>) => Promise<T>
  readonly perform: (op: Op) => Promise<string>
  readonly pause: (ms: number) => Promise<void>
  readonly journal: ReadonlySet<Op>
}

const bellEveryMs = 12_000
const silentEveryMs = 4_000

export function startAgent(parts: DeskParts, { world, way, surely, perform, pause, journal }: Hands): () => Promise<void> {
  const { chance, clock, ledger, people, colleagues, isBellSilent, newId, me } = parts
  const { exchange } = world
  const inHand = new Set<string>()
  const isQuiet = (): boolean => clock.now() > parts.quietAt
  const id = (): string => newId()

  async function look(): Promise<void> {
    for (const offer of await exchange.reservations(me.workerId, 'pending')) begin(offer.sid, () => consider(offer))
    for (const { taskSid } of await exchange.reservations(me.workerId, 'held')) begin(taskSid, () => hold(taskSid))
    const worker = await exchange.worker(me.workerId)
    if (worker && !worker.available) begin('activity', async () => {
      await pause(chance.int(1_000, 40_000))
      await surely(() => exchange.setActivity(me.workerId, 'available'))
    })
  }

  function begin(what: string, work: () => Promise<void>): void {
    if (inHand.has(what)) return
    inHand.add(what)
    work().then(() => inHand.delete(what), (error: unknown) => ledger.faults.push(error))
  }

  async function consider(offer: Reservation): Promise<void> {
    const task = await surely(() => exchange.task(offer.taskSid))
    const isMine = task?.facts?.owner === me.workerId
    const mood = isMine || isQuiet() ? 0 : chance.next()
    await pause(isMine ? 0 : chance.int(500, 15_000))
    if (mood < 0.7) await surely(() => exchange.answer(me.workerId, offer.sid, 'accepted'))
    else if (mood < 0.82) await surely(() => declineOffer(world, offer))
    else {
      await pause(mood < 0.9 ? 15_000 : 60_000)
      await surely(() => missOffer(world, offer))
    }
  }

  async function hold(taskSid: string): Promise<void> {
    for (;;) {
      await pause(chance.int(2_000, 20_000))
      const task = await surely(() => exchange.task(taskSid))
      if (!task?.facts || task.state !== 'assigned') return
      const person = task.facts.conv
      // What an earlier life began goes on first.
      if ([...journal].some((op) => op.person === person && (op.kind === 'complete' || op.kind === 'hand-on'))) continue
      const view = await surely(() => way.messages(0, person))
      ledger.textedAt.set(person, clock.now() + 1_790_000_000_000)
      if (chance.is(0.35)) continue
      if (chance.is(0.12) && !isQuiet()) return handOn(person, taskSid)
      await pause(chance.int(0, 4_000))
      if ((await complete(person, taskSid, view)) !== 'late') return
    }
  }

  async function complete(person: string, taskSid: string, view: readonly Reply[]): Promise<string> {
    const seen = new Set(view.map(({ sid }) => shortSid(sid)))
    ledger.shown.set(taskSid, new Set([...(ledger.shown.get(taskSid) ?? []), ...seen]))
    return perform({ kind: 'complete', person, ending: { taskSid, person, shown: view, texts: [id()], reason: 'answered' } })
  }

  async function handOn(person: string, taskSid: string): Promise<void> {
    const kind = chance.is(0.15) ? 'renew' : 'transfer'
    const to = kind === 'renew' ? me.workerId : chance.is(0.5) ? 'none' : chance.oneOf(colleagues)
    await perform({ kind: 'hand-on', person, isAgain: false, transfer: { person, claim: id(), taskSid, kind, to, note: 'please' } })
  }

  async function ownIdeas(): Promise<never> {
    for (;;) {
      await pause(chance.int(10_000, 90_000))
      if (isQuiet()) continue
      const person = chance.oneOf(people)
      if (chance.is(0.35)) await perform({ kind: 'open', person, claim: id(), anyway: chance.is(0.2), isAgain: false })
      else if (chance.is(0.25)) await leave(person)
      else await park(person)
    }
  }

  /** A follow-up whose chat is over. Later ones are due later. */
  async function leave(person: string): Promise<void> {
    const since = clock.now()
    await perform({ kind: 'leave', person, since, followUp: { person, claim: id(), followAt: since, note: '' }, isAgain: false })
  }

  async function park(person: string): Promise<void> {
    const msg = id()
    const to = chance.is(0.5) ? me.workerId : 'any'
    ledger.promised.set(msg, to)
    const end = await perform({ kind: 'promise', person, promised: { person, to, msg, anyway: chance.is(0.3) } })
    if (end === 'promised' && chance.is(0.2)) {
      await pause(chance.int(1_000, 20_000))
      await perform({ kind: 'change', person, msg, to: chance.oneOf([undefined, 'any', ...colleagues]) })
    }
  }

  async function looking(): Promise<never> {
    for (;;) {
      await surely(look)
      await pause(isBellSilent ? silentEveryMs : bellEveryMs)
    }
  }

  return async () => {
    if (!isBellSilent) parts.bell(() => void surely(look).catch((error: unknown) => ledger.faults.push(error)))
    await surely(() => exchange.setActivity(me.workerId, 'available'))
    await Promise.all([looking(), ownIdeas()])
  }
}
