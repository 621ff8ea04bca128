import { expect, it } from 'vitest'
import { absenceOf } from './absence.ts'

it.each([
  [undefined, {}, 599, 10],
  ['idle', {}, 600, 10],
  [undefined, {}, 86_400, 0],
  ['idle', {}, 3, 0.05],
  ['locked', { isLocked: true }, 0, 10],
  ['locked', { isLocked: true }, 900, 0],
  ['asleep', { isLocked: true, isAsleep: true }, 900, 10],
] as const)('it is %s with %o, %d s without a hand and a threshold of %d min', (why, machine, seconds, minutes) => {
  expect(absenceOf({ isLocked: false, isAsleep: false, ...machine }, seconds, minutes)).toBe(why)
})
