import { expect, it } from 'vitest'
import { addShown, isShown } from './shown.ts'

const sid = (number: number): string => `SM${String(number).padStart(32, '0')}`
const minute = 60_000

it('knows what a chat has shown, and what is older than the list can be late', () => {
  const upto = addShown(null, [sid(1)], 6_000)
  expect(isShown(upto, { sid: sid(1), at: 100 * minute })).toBe(true)
  expect(isShown(upto, { sid: sid(2), at: 100 * minute })).toBe(false)
  expect(isShown(upto, { sid: sid(2), at: 91 * minute })).toBe(false)
  expect(isShown(upto, { sid: sid(2), at: 89 * minute })).toBe(true)
  expect(isShown(null, { sid: sid(2), at: 0 })).toBe(false)
})

it('stays short: what is known by its age is not named, and never goes back', () => {
  const first = addShown(null, [sid(1)], 6_000)
  const second = addShown(first, [sid(2)], 6_300)
  expect(second.sids).toHaveLength(2)
  expect(addShown(second, [sid(3)], 7_000).sids).toHaveLength(1)
  expect(addShown(second, [sid(4)], 5_000).at).toBe(6_300)
})
