import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPace } from './pace.ts'

describe('a sender’s pace', () => {
  it('lets no more than its rate begin in any one second, and wastes no turn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.nat(400), { minLength: 20, maxLength: 80 }), (rate, gaps) => {
        let time = 0
        const pace = openPace(() => rate, () => time)
        const starts: number[] = []
        for (const gap of gaps) {
          time += gap
          if (pace.free() === 0) {
            const wait = pace.waitMs()
            expect(wait).toBeGreaterThan(0)
            time += wait
            expect(pace.free()).toBeGreaterThan(0)
          }
          pace.start()
          starts.push(time)
        }
        for (const start of starts) expect(starts.filter((other) => other > start - 1_000 && other <= start).length).toBeLessThanOrEqual(rate)
      }),
    )
  })

  it('below one a second is one text in so many seconds', () => {
    let time = 0
    const pace = openPace(() => 0.25, () => time)
    pace.start()
    expect([pace.free(), pace.waitMs()]).toEqual([0, 4_000])
    time = 4_000
    expect([pace.free(), pace.waitMs()]).toEqual([1, 0])
  })
})
