/** An evening in which everybody does what they like, for tests that count what came of it. */
import fc from 'fast-check'
import { CarrierError } from '../../provider/provider.ts'
import { pass, type Testbed } from '../desk.kit.ts'

const phone = (voter: number) => `+1602555010${voter}`
export type Action =
  | { readonly kind: 'reply' | 'park' | 'open'; readonly voter: number }
  | { readonly kind: 'answer' | 'accept' | 'note' | 'wrap' | 'finish' | 'complete'; readonly nth: number }
  | { readonly kind: 'receipt'; readonly nth: number; readonly delivery: 'sent' | 'delivered' | 'undelivered' }
  | { readonly kind: 'refuse' | 'take' }
  | { readonly kind: 'wait'; readonly ms: number }

export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('reply', 'reply', 'park', 'open'), voter: fc.nat(5) }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom('answer', 'answer', 'accept', 'note', 'wrap', 'finish', 'complete'), nth: fc.nat(5) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('receipt'), nth: fc.nat(20), delivery: fc.constantFrom('sent', 'delivered', 'undelivered') }) },
  { weight: 1, arbitrary: fc.constantFrom<Action>({ kind: 'refuse' }, { kind: 'take' }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.oneof(fc.nat(20_000), fc.nat(4 * 60_000)) }) },
)

/** One thing after the other. */
export async function live(bed: Testbed, actions: readonly Action[]): Promise<void> {
  for (const each of actions) {
    await act(bed, each)
    await pass(10)
  }
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
      else if (deed.kind === 'finish') commands['task.finish']({ taskId: task.id, messageId: crypto.randomUUID(), body: '', disposition: 'moved', completes: deed.nth % 2 === 0 })
      else commands[`task.${deed.kind}`]({ taskId: task.id })
    }
  }
}
