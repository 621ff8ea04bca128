/** A desk of its own for each test of a file. */
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { openTestbed, type Testbed } from './desk.kit.ts'

type Options = Parameters<typeof openTestbed>[0]

/** Connected and taking work; in the end its journal holds. */
export function eachDesk(give: (bed: Testbed) => void, options: Options = {}): void {
  let bed: Testbed
  beforeEach(() => {
    bed = openTestbed({ ...options, rules: { ...options.rules } })
    give(bed)
    bed.connect()
    bed.available()
  })
  afterEach(async () => {
    await bed.close()
    expect(bed.store.journal.firstBroken()).toBeUndefined()
  })
}

/**
 * The same on a clock that only `pass` moves.
 *
 * @param options.from what it says at first, epoch ms
 */
export function eachOnFalseClock(give: (bed: Testbed) => void, { from, ...options }: Options & { readonly from?: number } = {}): void {
  falseClock(from)
  eachDesk(give, options)
  beforeEach(async () => void (await pass(10)))
}

/** A clock that only `pass` moves, for each test of a file. */
export function falseClock(from?: number): void {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], ...(from !== undefined && { now: from }) }))
  afterEach(() => void vi.useRealTimers())
}

/** Time goes by, and what is due by that happens. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
