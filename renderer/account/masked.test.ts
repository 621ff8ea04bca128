import { expect, it } from 'vitest'
import { masked } from './masked.ts'

it('an identifier shows its ends only', () => {
  expect(masked('AC5f0e00112233445566778899aabb9b21')).toBe('AC5f0e••••••••9b21')
})

it('a short identifier shows nothing', () => {
  expect(masked('AC5f0e9b21')).toBe('••••')
})
