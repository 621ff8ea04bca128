import { expect, it } from 'vitest'
import { limits } from '../../contract/limits.ts'
import { tooLong } from './length.ts'

it('a text is too long from the 1,601st character, and it is said how much to cut', () => {
  expect(tooLong('a'.repeat(1600))).toBeUndefined()
  expect(tooLong('a'.repeat(1724))).toBe('A message can have 1,600 characters. This one has 1,724, so cut 124.')
})

it('of one that is longer than a draft it is said what is kept', () => {
  expect(tooLong('a'.repeat(20_500))).toBe('A message can have 1,600 characters. This one has 20,500, so cut 18,900. Of what is typed here only the first 20,000 are kept when Textdesk closes.')
})

it('a note has a limit of its own', () => {
  expect(tooLong('a'.repeat(1700), 'note', limits.note)).toBeUndefined()
  expect(tooLong('a'.repeat(20_001), 'note', limits.note)).toMatch(/^A note can have 20,000 characters\. This one has 20,001, so cut 1\. /)
})
