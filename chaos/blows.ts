/** What befalls the machine while the agent works: time goes by at once, clocks are set, programs die, the disk is full. */
import type { CarrierFault } from '../e2e/kit/carrier.ts'
import type { Chance } from './core/chance.ts'
import { insist } from './core/insist.ts'
import { killNetwork } from './enemies/processes.ts'
import { longestHiddenMs } from './enemies/weather.ts'
import type { Stage } from './stage.ts'

/** A blow, so long after the agent began to work. */
export type Blow = { readonly afterMs: number } & (
  | { readonly kind: 'time passes' | 'the machine sleeps'; readonly ms: number }
  | { readonly kind: 'the clock is set'; readonly aheadMs: number }
  | { readonly kind: 'the carrier dies' | 'the network process dies' | 'the disk is full' }
)

const minuteMs = 60_000
/** A network that is only just back loses the answer to the first text, which the lists show late. */
const wakingUp: readonly CarrierFault[] = [{ name: 'drop-after', endpoint: 'create', count: 1 }, { name: 'list-hide', value: longestHiddenMs - 5_000, count: 1 }]
const likely = { 'time passes': 0.35, 'the machine sleeps': 0.12, 'the clock is set': 0.15, 'the carrier dies': 0.08, 'the network process dies': 0.08, 'the disk is full': 0.06 } as const

/** Blows within that time, each kind as often as it is likely, in the order in which they fall. */
export function blowsOf(chance: Chance, spanMs: number): readonly Blow[] {
  const kinds = (Object.keys(likely) as (keyof typeof likely)[]).filter((kind) => chance.hits(likely[kind]))
  return kinds.map((kind): Blow => ({ afterMs: Math.round(chance.between(0, spanMs)), ...blowOf(kind, chance) })).toSorted((a, b) => a.afterMs - b.afterMs)
}

function blowOf(kind: Blow['kind'], chance: Chance) {
  if (kind === 'time passes') return { kind, ms: chance.whole(3_000, 90_000) }
  if (kind === 'the machine sleeps') return { kind, ms: chance.pick([1, 10, 100]) * minuteMs }
  if (kind === 'the clock is set') return { kind, aheadMs: chance.pick([0, 1.5, -1.5, 180, -180, 26 * 60, -26 * 60]) * minuteMs }
  return { kind }
}

/**
 * Deals one; but for the first text after a sleep the weather is the same after it.
 * @param around.weather the round's; `group`: the app's processes
 */
export async function deal({ carrier, books, clock, disk }: Stage, blow: Blow, { weather, group }: { readonly weather: readonly CarrierFault[]; readonly group: number }): Promise<void> {
  switch (blow.kind) {
    case 'time passes':
      return insist(() => clock.pass(blow.ms))
    case 'the machine sleeps':
      await insist(() => carrier.setFaults(...weather, ...wakingUp))
      return insist(() => clock.sleep(blow.ms))
    case 'the clock is set':
      return clock.set(blow.aheadMs)
    case 'the carrier dies':
      await books.note()
      await carrier.kill()
      books.restarted()
      await carrier.startAgain()
      return void (await carrier.setFaults(...weather))
    case 'the network process dies':
      return killNetwork(group)
    case 'the disk is full':
      return disk.fill()
  }
}
