/** The reader at work, until its desk is closed: it keeps the lease or waits for it, reads, and mends. */
import { CarrierError } from '../../provider/error.ts'
import type { TeamWorld } from '../world.ts'
import { openLease } from './lease.ts'
import { openReader, type ReadList } from './reader.ts'
import type { IsAnswered } from './rescue.ts'
import { openSweep, type Mended } from './sweep.ts'

const sweepEveryMs = 30_000
const thoroughEveryMs = 30_000
const failedMs = 2_000
/** Whoever becomes the reader looks back and mends within so long. */
const isNextMs = 5_000

export type ReadingPorts = {
  readonly readList: ReadList
  readonly isAnswered: IsAnswered
  /** Ms from one look at the list to the next. */
  readonly everyMs: () => number
  /** 0 to 1. */
  readonly chance: () => number
  readonly onMended: (mended: Mended) => void
  /** A request failed, and is made again. */
  readonly onTrouble: (error: CarrierError) => void
}

export function openReading(world: TeamWorld, { readList, isAnswered, everyMs, chance, onMended, onTrouble }: ReadingPorts) {
  let desks: number | undefined
  const lease = openLease(world, chance, () => desks)
  const reader = openReader(world, lease, readList)
  const sweep = openSweep(world, isAnswered)

  async function again(step: () => Promise<number>): Promise<never> {
    for (;;) await world.pause(await orTrouble(step))
  }

  async function orTrouble(step: () => Promise<number>): Promise<number> {
    try {
      return await step()
    } catch (error) {
      if (!(error instanceof CarrierError)) throw error
      onTrouble(error)
      return Math.max(failedMs, error.retryAfterMs ?? 0)
    }
  }

  async function look(): Promise<number> {
    await reader.look(false)
    return everyMs()
  }

  async function lookBack(): Promise<number> {
    if (!lease.holds()) return isNextMs
    await reader.look(true)
    return thoroughEveryMs
  }

  async function mend(): Promise<number> {
    if (!lease.holds()) return isNextMs
    const mended = await sweep()
    desks = Math.max(1, mended.desks)
    onMended(mended)
    return sweepEveryMs
  }

  return {
    /** Never resolves: it rejects when `world.pause` does. */
    run: (): Promise<never> => Promise.race([again(lease.tend), again(look), again(lookBack), again(mend)]),
    isReader: lease.holds,
    desks: lease.desks,
    yield: lease.yield,
  }
}
