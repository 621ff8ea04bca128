import { expect, it } from 'vitest'
import { beginningOf } from './folded.ts'

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`).join('\n')

it('is twelve lines, or what would be as many', () => {
  expect(beginningOf(lines(12))).toBeUndefined()
  expect(beginningOf(`${lines(12)}\n\n`)).toBeUndefined()
  expect(beginningOf(lines(13))).toBe(lines(12))
  expect(beginningOf('😀'.repeat(800))).toBeUndefined()
  expect(beginningOf('😀'.repeat(801))).toBe('😀'.repeat(800))
})
