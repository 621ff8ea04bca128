/** The model's carrier on a way that loses nothing, for tests of single rules. */
import { Office } from '../records.ts'
import type { TeamWorld } from '../world.ts'
import { openCarrier } from './carrier.kit.ts'
import { openChance, openClock } from './clock.kit.ts'
import { openNetwork, type Tally } from './network.kit.ts'

const office = Office.parse({
  v: 1, sender: '+18335550100', ws: 'WS', ww: 'WW', wq: 'WQ', channels: { offer: 'TC1', mine: 'TC2' }, activities: {}, rules: { ring: 30, owner: 600, routeDays: 7, wrapReply: 'reopen' },
})
const fine = { lostBefore: 0, landsLate: 0, lostAfter: 0, refusedForNow: 0, landsWithinMs: 0, bareLists: false }

/** Once it is here the carrier has told its time. */
export async function openFineTeam() {
  const clock = openClock()
  const carrier = openCarrier(clock, {})
  const tally: Tally = {}
  let ids = 0
  const { exchange } = openNetwork({ clock, carrier, chance: openChance(1), faults: fine, tally, messages: [] })({ isOver: false })
  const worldOf = (workerId: string, name: string): TeamWorld => ({
    exchange, office, me: { desk: `desk of ${name}`, workerId, name }, steady: clock.now, pause: (ms) => new Promise((resolve) => clock.after(ms, resolve)), newId: () => `id ${(ids += 1)}`,
  })

  /** Its end, and how many requests it took. */
  async function played<T>(work: () => Promise<T>): Promise<{ readonly end: T; readonly requests: number }> {
    const before = tally['requests'] ?? 0
    let end: { readonly is: T } | undefined
    let fault: unknown = new Error('It has not ended.')
    work().then((is) => (end = { is }), (error: unknown) => (fault = error))
    await new Promise((resolve) => void setImmediate(resolve))
    await clock.run(clock.now() + 10_000)
    if (!end) throw fault
    return { end: end.is, requests: (tally['requests'] ?? 0) - before }
  }

  await played(() => exchange.workers())
  return { clock, carrier, office, worldOf, played, tasks: () => [...carrier.tasks.values()].map(({ now }) => now) }
}
export type FineTeam = Awaited<ReturnType<typeof openFineTeam>>
