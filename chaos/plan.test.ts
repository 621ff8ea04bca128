/** A seed makes the same rounds each time, and the rounds hold to what the carrier that is played here promises. */
import { describe, expect, it } from 'vitest'
import { chanceOf } from './core/chance.ts'
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

  it('lets no carrier take or show a text later than it is assumed to', () => {
    const longest = (...names: readonly string[]) => Math.max(...plans('7').flatMap(({ weather }) => weather.map(({ name, endpoint, value = 0 }) => (names.includes(name) && endpoint !== 'list' ? Number(value) : 0))))
    const shown = Math.max(longest('list-hide', 'list-delay'), ...plans('7').map(({ lateMs }) => lateMs))
    expect(shown).toBeLessThanOrEqual(20_000)
    expect(shown).toBeGreaterThan(18_000)
    expect(longest('slow')).toBeLessThanOrEqual(35_000)
    expect(longest('slow', 'slow-after')).toBeGreaterThan(15_500)
  })

  it('plays every weather and every blow within a few hundred rounds', () => {
    const played = (of: (plan: Plan) => readonly string[]) => new Set(plans('7').flatMap(of))
    expect([...played(({ weather }) => weather.map(({ name }) => name))].toSorted()).toEqual([
      'connection-close-idle', 'cut-after', 'drop-after', 'drop-before', 'error-after', 'error-before', 'fetch-stale', 'forbidden', 'from-null',
      'list-delay', 'list-disorder', 'list-duplicates', 'list-hide', 'list-overlap', 'list-stale', 'proxy', 'proxy-after', 'rate-limit',
      'receipt-21610', 'receipt-delay', 'reword', 'slow', 'slow-after', 'status', 'to-rewritten', 'unauthorized',
    ])
    expect(played(({ blows }) => blows.map(({ kind }) => kind)).size).toBe(6)
    expect(plans('7').some(({ hasRivals }) => hasRivals)).toBe(true)
    expect(Math.max(...plans('7').map(({ deadMs }) => deadMs))).toBeGreaterThan(10 * 3_600_000)
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
