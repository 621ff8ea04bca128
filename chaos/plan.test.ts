/** A seed makes the same rounds each time, and the rounds hold to what the carrier that is played here promises. */
import { describe, expect, it } from 'vitest'
import { chanceOf } from './chance.ts'
import { planOf, pointOf, type Plan } from './plan.ts'

const plans = (seed: string): readonly Plan[] => Array.from({ length: 300 }, (_, round) => planOf(chanceOf(`${seed}/${round}`), round))

describe('the plan of a round', () => {
  it('follows from seed and round', () => {
    expect(plans('7')).toEqual(plans('7'))
    expect(plans('7')).not.toEqual(plans('8'))
  })

  it('brings every fault point within a few hundred rounds, and rounds without one', () => {
    expect(new Set(plans('7').map(({ crashAt }) => crashAt && pointOf(crashAt)))).toEqual(new Set([
      undefined, 'outbox.attempt', 'outbox.answer', 'outbox.adopted', 'outbox.check', 'inbox.read', 'inbox.half', 'inbox.taken', 'command.taken',
    ]))
  })

  it('lets no text stay hidden for longer than five seconds after its request', () => {
    const hidden = plans('7').map(({ weather, lateMs }) => lateMs + Math.max(0, ...weather.map(({ name, endpoint, value = 0 }) => (name === 'slow' && endpoint === 'create' ? Number(value) : 0))))
    expect(Math.max(...hidden)).toBeLessThanOrEqual(5000)
    expect(Math.max(...hidden)).toBeGreaterThan(4000)
  })

  it('lets a voter write once where nobody could tell which of two texts came first', () => {
    const disordered = plans('7').filter(({ weather }) => weather.some(({ name }) => name === 'list-disorder'))
    for (const { voters } of disordered) expect(new Set(voters.map(({ from }) => from)).size).toBe(voters.length)
    const others = plans('7').filter((plan) => !disordered.includes(plan))
    expect(disordered.length).toBeGreaterThan(10)
    expect(others.some(({ voters }) => new Set(voters.map(({ from }) => from)).size < voters.length)).toBe(true)
  })
})

describe('chance', () => {
  it('draws the same again, and each part for itself', () => {
    const [one, two] = [chanceOf('a'), chanceOf('a')]
    one.part('else').between(0, 1)
    expect([one.uuid(), one.whole(1, 6), one.hits(0.5)]).toEqual([two.uuid(), two.whole(1, 6), two.hits(0.5)])
  })

  it('weighs', () => {
    const chance = chanceOf('weights')
    const drawn = Array.from({ length: 1000 }, () => chance.weighted({ often: 90, seldom: 10, never: 0 }))
    expect(drawn.filter((key) => key === 'seldom').length).toBeGreaterThan(50)
    expect(drawn.filter((key) => key === 'seldom').length).toBeLessThan(200)
    expect(drawn).not.toContain('never')
  })
})
