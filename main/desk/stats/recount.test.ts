/** The real desk through evenings in which everybody does what they like: the tally equals a count of the journal, for any span of quarters. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CarrierError } from '../../provider/provider.ts'
import type { TallyOf } from '../../store/rows/stats.ts'
import { falseClock, openTestbed, pass, type Testbed } from '../desk.kit.ts'
import { recount } from './recount.kit.ts'

const quarterMs = 900_000
/** A few minutes before the clocks of New York are set back. */
falseClock(Date.UTC(2026, 10, 1, 5, 50))

const phone = (voter: number) => `+1602555010${voter}`
type Action =
  | { readonly kind: 'reply' | 'park' | 'open'; readonly voter: number }
  | { readonly kind: 'answer' | 'accept' | 'note' | 'wrap' | 'complete'; readonly nth: number }
  | { readonly kind: 'receipt'; readonly nth: number; readonly delivery: 'sent' | 'delivered' | 'undelivered' }
  | { readonly kind: 'refuse' | 'take' }
  | { readonly kind: 'wait'; readonly ms: number }

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('reply', 'reply', 'park', 'open'), voter: fc.nat(5) }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom('answer', 'answer', 'accept', 'note', 'wrap', 'complete'), nth: fc.nat(5) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('receipt'), nth: fc.nat(20), delivery: fc.constantFrom('sent', 'delivered', 'undelivered') }) },
  { weight: 1, arbitrary: fc.constantFrom<Action>({ kind: 'refuse' }, { kind: 'take' }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.oneof(fc.nat(20_000), fc.nat(4 * 60_000)) }) },
)

it('the tally equals a recount from the journal, and a message counts in its own hour however late its receipt comes', { timeout: 120_000 }, async () => {
  const quarters = fc.tuple(fc.integer({ min: -1, max: 4 }), fc.integer({ min: 0, max: 4 }))
  await fc.assert(fc.asyncProperty(fc.array(action, { minLength: 30, maxLength: 60, size: 'max' }), fc.array(quarters, { minLength: 3, maxLength: 3 }), evening), { numRuns: 8 })
})

async function evening(actions: readonly Action[], spans: readonly (readonly [number, number])[]): Promise<void> {
  const bed = openTestbed({ rules: { capacity: 3 } })
  const begun = Math.floor(Date.now() / quarterMs)
  bed.connect()
  bed.available()
  for (const each of actions) {
    await act(bed, each)
    await pass(10)
  }
  await pass(10 * 60_000)
  for (const [first, count] of [...spans, [-100, 100_000] as const]) {
    const span = { from: (begun + first) * quarterMs, until: (begun + first + count) * quarterMs }
    const { taken, handling, answers, ...parts } = recount(bed.store.journal.after(0), span)
    const counted = (what: TallyOf) => Object.fromEntries([...bed.store.stats.tally(what, span)].filter(([, times]) => times > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    expect({ received: counted('received'), sent: counted('sent'), colleague: counted('colleague'), ended: counted('ended') }).toEqual(parts)
    expect(bed.store.stats.tally('taken', span).get('') ?? 0).toBe(taken)
    expect(bed.store.stats.handling(span)).toEqual(handling)
    expect(bed.store.stats.answers(span)).toEqual(answers)
  }
  await bed.close()
}

async function act(bed: Testbed, deed: Action): Promise<void> {
  const { commands } = bed.desk
  switch (deed.kind) {
    case 'reply':
      return void bed.replies('hello', phone(deed.voter))
    case 'park':
    case 'open':
      return void bed.compose(deed.kind === 'park' ? 'me' : 'open', `hi ${crypto.randomUUID()}`, phone(deed.voter))
    case 'refuse':
      bed.carrier.control.answer = () => {
        throw new CarrierError('refused', 'no', { code: 21_610 })
      }
      return
    case 'take':
      bed.carrier.control.answer = undefined
      return
    case 'receipt': {
      const text = bed.carrier.taken[deed.nth % Math.max(1, bed.carrier.taken.length)]
      if (text) bed.carrier.becomes(text.body, deed.delivery)
      return
    }
    case 'wait':
      return void (await pass(deed.ms))
    default: {
      const tasks = bed.store.tasks.open()
      const task = tasks[deed.nth % Math.max(1, tasks.length)]
      if (!task) return
      if (deed.kind === 'answer') commands['message.send']({ messageId: crypto.randomUUID(), taskId: task.id, body: `yes ${crypto.randomUUID()}` })
      else if (deed.kind === 'note') commands['task.note']({ taskId: task.id, disposition: (['answered', 'registration'] as const)[deed.nth % 2]! })
      else commands[`task.${deed.kind}`]({ taskId: task.id })
    }
  }
}
