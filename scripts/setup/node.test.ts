import { describe, expect, it } from 'vitest'
import { isAtLeast } from './node.mjs'

describe('whether a Node is new enough', () => {
  it.each([
    ['22.18.0', '22.18.0', true],
    ['22.9.0', '22.18.0', false],
    ['22.18.1', '22.18.0', true],
    ['20.20.2', '22.18.0', false],
    ['24.0.0', '22.18.0', true],
    ['100.0.0', '22.18.0', true],
  ])('%s for %s: %s', (present, needed, answer) => expect(isAtLeast(present, needed)).toBe(answer))
})
