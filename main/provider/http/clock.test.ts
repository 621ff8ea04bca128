import { describe, expect, it } from 'vitest'
import { carrierClock } from './clock.ts'

const noon = 'Mon, 23 Nov 2026 12:00:00 GMT'

describe('the carrier’s clock', () => {
  it('is unknown before the first answer, and an unreadable date tells nothing', () => {
    const clock = carrierClock()
    clock.heard(undefined)
    clock.heard('yesterday-ish')
    expect(clock.now()).toBeUndefined()
  })

  it('goes on from the last answer by a clock that nobody can set', () => {
    let [wall, steady] = [1_000_000, 5_000]
    const clock = carrierClock({ now: () => wall, steady: () => steady })
    clock.heard(noon)
    steady += 1_500
    wall += 1_500
    expect(clock.now()).toBe(Date.parse(noon) + 1_500)
  })

  it('is set anew by every answer', () => {
    let steady = 0
    const clock = carrierClock({ now: () => steady, steady: () => steady })
    clock.heard(noon)
    steady = 60_000
    clock.heard('Mon, 23 Nov 2026 12:30:00 GMT')
    expect(clock.now()).toBe(Date.parse(noon) + 30 * 60_000)
  })

  it.each([
    ['the machine has slept', 3_600_000, 0],
    ['the machine’s clock was set back', -60_000, 0],
    ['it was set while time went by', 60_000, 30_000],
  ])('is lost when %s, and told by the next answer', (_what, byWall, bySteady) => {
    let [wall, steady] = [1_000_000, 5_000]
    const clock = carrierClock({ now: () => wall, steady: () => steady })
    clock.heard(noon)
    wall += byWall
    steady += bySteady
    expect(clock.now()).toBeUndefined()
    clock.heard(noon)
    expect(clock.now()).toBe(Date.parse(noon))
  })
})
