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
    let steady = 5_000
    const clock = carrierClock(() => steady)
    clock.heard(noon)
    steady += 1_500
    expect(clock.now()).toBe(Date.parse(noon) + 1_500)
  })

  it('is set anew by every answer', () => {
    let steady = 0
    const clock = carrierClock(() => steady)
    clock.heard(noon)
    steady = 60_000
    clock.heard('Mon, 23 Nov 2026 12:30:00 GMT')
    expect(clock.now()).toBe(Date.parse(noon) + 30 * 60_000)
  })
})
