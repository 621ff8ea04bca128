/** What an agent of a team does besides what every agent does: hands chats on, takes over, and is texted in the very moment of an end. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Carrier } from '../../e2e/kit/carrier.ts'
import { answer } from '../agent/people.ts'
import { move, type Seat } from '../agent/moves.ts'
import { bridgeTo, type Bridge } from '../core/bridge.ts'
import type { Chance } from '../core/chance.ts'
import type { Running } from '../core/app.ts'
import type { Desk } from './desk.ts'
import type { Watch } from './watch.ts'

const likely = { transfer: 0.1, takeOver: 0.06, burst: 0.5 } as const
/** A voter writes so soon after the click, in ms at most. */
const soonMs = 150
/** Commands in whose middle a voter's text hurts most. */
const ends: readonly string[] = ['task.complete', 'task.wrap', 'task.transfer', 'task.takeOver']

/** `chance` decides which of the agent's clicks a voter's text meets; without it none is. */
type Around = { readonly carrier: Carrier; readonly chance: Chance | undefined; readonly tag: string }

/** An agent at a desk whose app runs. */
export function seatAt({ deeds, name }: Desk, app: Running, { carrier, chance, tag }: Around): Seat {
  let texts = 0
  const bridge = bridgeTo(app.page)
  return { bridge: chance ? met(bridge, carrier, chance, `${tag}.${name}`) : bridge, deeds, tag: () => `${tag}.${name}.${(texts += 1)}`, questions: [], echo: async () => undefined }
}

/** The bridge, at which now and then the chat's voter writes while the desk is at its command. */
function met(bridge: Bridge, carrier: Carrier, chance: Chance, tag: string): Bridge {
  let clicks = 0
  return {
    query: bridge.query,
    async command(name, input) {
      clicks += 1
      const dice = chance.part(`click/${clicks}`)
      const isMet = ends.includes(name) && dice.hits(likely.burst)
      const taskId = 'taskId' in input ? input.taskId : undefined
      const phone = isMet ? (await bridge.query('desk.snapshot', {})).tasks.find(({ id }) => id === taskId)?.phone : undefined
      const texted = phone === undefined ? Promise.resolve() : pause(dice.between(0, soonMs)).then(() => carrier.receive(phone, answer(dice, `${tag} met ${clicks}`)))
      const [outcome] = await Promise.all([bridge.command(name, input), texted])
      return outcome
    },
  }
}

/** Does one of the things that are possible now. */
export async function teamMove(seat: Seat, chance: Chance, { watch, colleagues }: { readonly watch: Watch; readonly colleagues: readonly string[] }): Promise<void> {
  if (chance.hits(likely.transfer)) return handOn(seat, chance, watch, colleagues)
  if (chance.hits(likely.takeOver)) return takeOver(seat, chance, watch)
  await move(seat, chance)
}

async function handOn({ bridge, deeds }: Seat, chance: Chance, watch: Watch, colleagues: readonly string[]): Promise<void> {
  const { tasks } = await bridge.query('desk.snapshot', {})
  const mine = tasks.filter(({ state }) => state === 'assigned' || state === 'wrapping')
  if (mine.length === 0) return
  const { id: taskId } = chance.pick(mine)
  const to = (chance.hits(0.6) ? watch.workerId(chance.pick(colleagues)) : undefined) ?? 'queue'
  const answered = deeds.note({ kind: 'transfer', taskId, to })
  const outcome = await bridge.command('task.transfer', { taskId, to, note: chance.pick(['', 'speaks Spanish', 'wants to know about the bus']) })
  answered(outcome.ok ? 'ok' : outcome.refusal.kind)
}

async function takeOver({ bridge, deeds }: Seat, chance: Chance, watch: Watch): Promise<void> {
  const { team } = await bridge.query('desk.snapshot', {})
  const theirs = watch.live().filter(({ status, holders }) => status === 'assigned' && !holders.some((name) => watch.workerId(name) === team.workerId))
  if (theirs.length === 0) return
  const { conv: phone } = chance.pick(theirs)
  const taskId = chance.uuid()
  const answered = deeds.note({ kind: 'take over', taskId, of: phone })
  const outcome = await bridge.command('task.takeOver', { phone, taskId, reason: 'a test of nerves' })
  answered(outcome.ok ? 'ok' : outcome.refusal.kind)
}
