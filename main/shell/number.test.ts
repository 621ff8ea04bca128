import { expect, it } from 'vitest'
import { numberIn, numberText } from './number.ts'

it.each(['(602) 555-0148', '+1 602 555 0148', ' 602.555.0148\n', '+44 20 7946 0958'])('%s looks like a number', (text) => {
  expect(numberIn(text, 'US')).toBe(text.trim())
})

it.each(['', '12', 'Call 602 555 0148', '602 555 0148 ext 3', '2026-11-23', '9'.repeat(60)])('%o does not', (text) => {
  expect(numberIn(text, 'US')).toBeUndefined()
})

it('writes a number as people do', () => {
  expect(numberText('+16025550148')).toBe('(602) 555-0148')
  expect(numberText('+442079460958')).toBe('+44 20 7946 0958')
  expect(numberText('12345')).toBe('12345')
})
