import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitting, scaled } from './zoom.ts'

it('fits a large picture into the window and leaves a small one as it is', () => {
  expect(fitting({ width: 4000, height: 3000 }, { width: 1000, height: 1000 })).toBe(0.25)
  expect(fitting({ width: 300, height: 4000 }, { width: 1000, height: 1000 })).toBe(0.25)
  expect(fitting({ width: 40, height: 30 }, { width: 1000, height: 1000 })).toBe(1)
})

it('goes step by step, never below the whole picture and never beyond eight', () => {
  expect(scaled(0.25, 1, 0.25)).toBe(0.3125)
  expect(scaled(0.3, -1, 0.25)).toBe(0.25)
  expect(scaled(7.9, 1, 0.25)).toBe(8)
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 8, noNaN: true }), fc.integer({ min: -9, max: 9 }), (fit, scale, steps) => {
      const next = scaled(scale, steps, fit)
      expect(next >= fit && next <= 8).toBe(true)
    }),
  )
})
