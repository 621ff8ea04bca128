/** The real desk through evenings in which everybody does what they like: the tally equals a count of the journal, for any span of quarters. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { TallyOf } from '../../store/rows/stats.ts'
import { falseClock, openTestbed, pass } from '../desk.kit.ts'
import { anyAction, live, type Action } from './life.kit.ts'
import { recount } from './recount.kit.ts'

const quarterMs = 900_000
/** A few minutes before the clocks of New York are set back. */
falseClock(Date.UTC(2026, 10, 1, 5, 50))

it('the tally equals a recount from the journal, and a message counts in its own hour however late its receipt comes', { timeout: 120_000 }, async () => {
  const quarters = fc.tuple(fc.integer({ min: -1, max: 4 }), fc.integer({ min: 0, max: 4 }))
  await fc.assert(fc.asyncProperty(fc.array(anyAction, { minLength: 30, maxLength: 60, size: 'max' }), fc.array(quarters, { minLength: 3, maxLength: 3 }), evening), { numRuns: 8 })
})

async function evening(actions: readonly Action[], spans: readonly (readonly [number, number])[]): Promise<void> {
  const bed = openTestbed({ rules: { capacity: 3 } })
  const begun = Math.floor(Date.now() / quarterMs)
  bed.connect()
  bed.available()
  await live(bed, actions)
  await pass(10 * 60_000)
  for (const [first, count] of [...spans, [-100, 100_000] as const]) {
    const span = { from: (begun + first) * quarterMs, until: (begun + first + count) * quarterMs }
    const { taken, handling, answers, texted: _texted, wrote: _wrote, ...parts } = recount(bed.store.journal.after(0), span)
    const counted = (what: TallyOf) => Object.fromEntries([...bed.store.stats.tally(what, span)].filter(([, times]) => times > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    expect({ received: counted('received'), sent: counted('sent'), colleague: counted('colleague'), ended: counted('ended') }).toEqual(parts)
    expect(bed.store.stats.tally('taken', span).get('') ?? 0).toBe(taken)
    for (const [of, times] of [['handling', handling], ['answers', answers]] as const) expect({ ...bed.store.stats[of](span), slowest: bed.store.stats.slowest(of, span) }).toEqual(times)
  }
  await bed.close()
}
