import fc from 'fast-check'
import { expect, it } from 'vitest'
import { falseClock, openTestbed, pass, type Testbed } from '../desk.kit.ts'

/** The real desk on a real database, through evenings in which everybody does what they like and the app is started anew in between. */

falseClock()

const phone = (voter: number) => `+1602555010${voter}`
type Action =
  | { readonly kind: 'reply' | 'park' | 'open'; readonly voter: number }
  | { readonly kind: 'accept' | 'decline' | 'wrap' | 'complete'; readonly nth: number }
  | { readonly kind: 'status'; readonly activity: 'available' | 'lunch' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'back' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'wait'; readonly ms: number }

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('reply', 'reply', 'park', 'open'), voter: fc.nat(6) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('accept', 'decline', 'wrap', 'complete'), nth: fc.nat(6) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('status'), activity: fc.constantFrom('available', 'lunch') }) },
  { weight: 1, arbitrary: fc.constantFrom<Action>({ kind: 'leave' }, { kind: 'back' }, { kind: 'restart' }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.oneof(fc.nat(4_000), fc.nat(60_000)) }) },
)

it('leaves no voter behind, and the watchman finds nothing to mend', { timeout: 120_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.array(action, { minLength: 30, maxLength: 60, size: 'max' }), evening), { numRuns: 15 })
})

async function evening(actions: readonly Action[]): Promise<void> {
  const rules = { ownerMinutes: 0.5, ringSeconds: 10, capacity: 2 }
  let bed = start(openTestbed({ rules }))
  for (const each of actions) {
    if (each.kind === 'restart') {
      await bed.close()
      bed = start(openTestbed({ store: bed.store, carrier: bed.carrier, rules }))
    } else await act(bed, each)
    await pass(10)
    check(bed)
  }
  await pass(70_000)
  check(bed)
  const journal = bed.store.journal.after(0)
  expect(journal.filter(({ kind }) => kind === 'task.mended' || kind === 'message.found')).toEqual([])
  expect(bed.store.journal.firstBroken()).toBeUndefined()
  await bed.close()
}

function start(bed: Testbed): Testbed {
  bed.connect()
  return bed
}

async function act(bed: Testbed, deed: Exclude<Action, { kind: 'restart' }>): Promise<void> {
  const { commands } = bed.desk
  switch (deed.kind) {
    case 'reply':
      return void bed.replies('hello', phone(deed.voter))
    case 'park':
    case 'open':
      return void bed.compose(deed.kind === 'park' ? 'me' : 'open', 'hi', phone(deed.voter))
    case 'status':
      return void commands['activity.set']({ activity: deed.activity })
    case 'leave':
      return bed.desk.leave('locked')
    case 'back':
      return bed.desk.comeBack()
    case 'wait':
      return void (await pass(deed.ms))
    default: {
      const tasks = bed.store.tasks.open()
      const task = tasks[deed.nth % Math.max(1, tasks.length)]
      if (task) commands[`task.${deed.kind}`]({ taskId: task.id })
    }
  }
}

/** Every message of a voter has a task, every offer an end, every owner a clock. */
function check({ store }: Testbed): void {
  const unowned = store.messages.unowned(0)
  if (unowned.length > 0) throw new Error('a voter whom no task has')
  for (const { id, state, heldUntil } of store.tasks.open()) {
    if ((state === 'reserved') !== (store.reservations.running(id) !== undefined)) throw new Error('a reservation that does not match its task')
    if (state === 'reserved' && !store.dues.get('offer', id)) throw new Error('an offer without an end')
    if ((heldUntil !== null) !== (store.dues.get('owner', id) !== undefined)) throw new Error('an owner without a clock')
  }
}
