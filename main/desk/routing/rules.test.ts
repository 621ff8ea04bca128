import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openHall, type Action } from './rules.kit.ts'
import { handOut, placeArrival, type RoutingRules } from './rules.ts'

const rules: RoutingRules = { ringMs: 30_000, capacity: 5, ownerMs: 600_000, wrapReply: 'new' }
const nobody = { hasLiveTask: false, isWrapping: false, route: undefined, available: true } as const

describe('where an arrival goes', () => {
  it.each([
    [{ hasLiveTask: true, route: 'me' }, 'join'],
    [{ hasLiveTask: true, available: false }, 'join'],
    [{ hasLiveTask: true, isWrapping: true }, 'join'],
    [{ route: 'me' }, 'mine'],
    [{ route: 'me', available: false }, 'held'],
    [{ route: 'any' }, 'queue'],
    [{}, 'queue'],
    [{ isWrapping: true }, 'queue'],
  ] as const)('%o goes to %s', (arrival, place) => {
    expect(placeArrival({ ...nobody, ...arrival }, rules)).toBe(place)
  })

  it('goes on with the chat in wrap-up, where the setting says so', () => {
    expect(placeArrival({ ...nobody, isWrapping: true }, { wrapReply: 'reopen' })).toBe('reopen')
  })
})

describe('what is handed out', () => {
  const pending = fc.uniqueArray(fc.record({ id: fc.uuid(), cooling: fc.boolean(), isOwned: fc.boolean() }), { selector: ({ id }) => id, maxLength: 12 })

  it('is nothing to a worker who takes no work', () => {
    fc.assert(fc.property(pending, (tasks) => {
      expect(handOut({ available: false, held: 0, pending: tasks }, rules)).toEqual({ mine: [], ring: [] })
    }))
  })

  it('is every promised reply, and offers up to capacity in the order of waiting', () => {
    fc.assert(fc.property(pending, fc.nat({ max: 8 }), (tasks, held) => {
      const { mine, ring } = handOut({ available: true, held, pending: tasks }, rules)
      expect(mine).toEqual(tasks.filter(({ isOwned }) => isOwned).map(({ id }) => id))
      const warm = tasks.filter(({ cooling, isOwned }) => !cooling && !isOwned).map(({ id }) => id)
      expect(ring).toEqual(warm.slice(0, Math.max(0, rules.capacity - held)))
    }))
  })
})

const voter = fc.nat(7)
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('reply'), voter }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('send'), voter, option: fc.constantFrom('open', 'me', 'any') }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('available'), yes: fc.boolean() }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('task'), task: fc.nat(9), move: fc.constantFrom('accept', 'decline', 'wrap', 'complete') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel-route'), voter }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.oneof(fc.nat(5_000), fc.nat(90_000), fc.nat(900_000)) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('crash'), forMs: fc.nat(1_200_000) }) },
)

describe('the routing, whoever writes, leaves, dies or sleeps', () => {
  it.each(['new', 'reopen'] as const)('leaves no voter without an owner, an offer or a place in the queue (a reply in wrap-up: %s)', { timeout: 60_000 }, (wrapReply) => {
    let steps = 0
    fc.assert(
      fc.property(fc.array(action, { minLength: 150, maxLength: 300, size: 'max' }), (actions) => {
        const hall = openHall({ ...rules, wrapReply })
        for (const each of actions) {
          hall.act(each)
          steps += 1
          check(hall)
        }
      }),
      { numRuns: 500 },
    )
    expect(steps).toBeGreaterThan(100_000)
  })

  it('brings a reply to the queue when its owner has not come within their time', () => {
    const hall = openHall(rules)
    hall.act({ kind: 'available', yes: true })
    hall.act({ kind: 'send', voter: 0, option: 'me' })
    hall.act({ kind: 'available', yes: false })
    hall.act({ kind: 'reply', voter: 0 })
    hall.act({ kind: 'wait', ms: rules.ownerMs - 1 })
    expect(hall.tasks[0]).toMatchObject({ state: 'pending', heldUntil: rules.ownerMs })
    hall.act({ kind: 'wait', ms: 1 })
    expect(hall.tasks[0]).toMatchObject({ state: 'pending', heldUntil: undefined })
    hall.act({ kind: 'available', yes: true })
    expect(hall.tasks[0]!.state).toBe('reserved')
  })
})

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}

/** What must hold after every step. */
function check(hall: ReturnType<typeof openHall>): void {
  demand(hall.illegal.length === 0, `illegal: ${hall.illegal.join(', ')}`)
  for (const task of hall.tasks) demand(task.unanswered === 0 || task.state !== 'completed', 'a voter without a task')
  const live = hall.open().filter(({ state }) => state !== 'wrapping')
  demand(new Set(live.map((task) => task.voter)).size === live.length, 'two live tasks of one voter')
  const busy = live.filter(({ state, byOffer }) => state === 'reserved' || (state === 'assigned' && byOffer)).length
  for (const task of live) {
    const { state, ringsUntil, heldUntil, coolsUntil } = task
    demand((ringsUntil !== undefined) === (state === 'reserved'), 'a ringing task has its time, and no other')
    if (ringsUntil !== undefined) demand(hall.available && ringsUntil > hall.time, 'rings for nobody, or for too long')
    if (heldUntil !== undefined) demand(!hall.available && state === 'pending' && heldUntil > hall.time, 'held from a worker who is there, or for too long')
    if (state === 'pending' && hall.available && busy < rules.capacity) demand((coolsUntil ?? 0) > hall.time, 'waits although the worker is free')
  }
}
