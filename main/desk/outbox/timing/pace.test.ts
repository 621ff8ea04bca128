import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPace } from './pace.ts'

describe('a sender’s pace', () => {
  it('lets no more than its rate begin over any ten seconds, and wastes no turn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(300), { minLength: 60, maxLength: 120 }), (rate, gaps) => {
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
        const busiest = Math.max(...starts.map((start) => starts.filter((other) => other > start - 10_000 && other <= start).length))
        expect(busiest).toBeLessThanOrEqual(10 * rate)
      }),
    )
  })

  it('lets ten texts at once go out at once at the rate of a toll-free number', () => {
    const pace = openPace(() => 3, () => 0)
    for (let text = 0; text < 10; text += 1) pace.start()
    expect([pace.free(), pace.waitMs()]).toEqual([20, 0])
  })

  it('at a tenth of a text a second is one in ten seconds', () => {
    let time = 0
    const pace = openPace(() => 0.1, () => time)
    pace.start()
    expect([pace.free(), pace.waitMs()]).toEqual([0, 10_000])
    time = 10_000
    expect([pace.free(), pace.waitMs()]).toEqual([1, 0])
  })
})
