import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { offerRules, placeArrival, tasksToOffer } from './routing.ts'

describe('where an arrival goes', () => {
  it.each([
    [{ hasLiveTask: true, route: 'me', available: true }, 'join'],
    [{ hasLiveTask: true, route: undefined, available: false }, 'join'],
    [{ hasLiveTask: false, route: 'me', available: true }, 'me'],
    [{ hasLiveTask: false, route: 'me', available: false }, 'queue'],
    [{ hasLiveTask: false, route: 'any', available: true }, 'queue'],
    [{ hasLiveTask: false, route: undefined, available: true }, 'queue'],
  ] as const)('%o goes to %s', (arrival, place) => {
    expect(placeArrival(arrival)).toBe(place)
  })
})

describe('what is offered', () => {
  const pending = fc.uniqueArray(fc.record({ id: fc.uuid(), cooling: fc.boolean() }), { selector: ({ id }) => id, maxLength: 12 })

  it('offers nothing to a worker who takes no work', () => {
    fc.assert(fc.property(pending, (tasks) => {
      expect(tasksToOffer({ available: false, held: 0, pending: tasks })).toEqual([])
    }))
  })

  it('never goes beyond capacity, keeps the order of waiting and leaves cooling tasks alone', () => {
    fc.assert(fc.property(pending, fc.nat({ max: 8 }), (tasks, held) => {
      const offered = tasksToOffer({ available: true, held, pending: tasks })
      const warm = tasks.filter(({ cooling }) => !cooling).map(({ id }) => id)
      expect(offered).toEqual(warm.slice(0, offered.length))
      expect(offered.length).toBe(Math.min(warm.length, Math.max(0, offerRules.capacity - held)))
    }))
  })
})
