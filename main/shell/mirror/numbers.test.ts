import { expect, it } from 'vitest'
import { numbersIn } from './numbers.ts'

it.each([
  ['(602) 555-0148', '+1 602 555 0148'],
  [' 602.555.0148\n', '+1 602 555 0148'],
  ['tel:+1-602-555-0148', '+1 602 555 0148'],
  ['\u202A602\u2011555\u20110148\u202C', '+1 602 555 0148'],
  ['Call Ann at 602 555 0148 ext 3', '+1 602 555 0148'],
  ['+44 20 7946 0958', '+44 20 7946 0958'],
  ['602-555-0148\n415-555-0101', '+1 602 555 0148; +1 415 555 0101'],
])('%j has a number', async (text, numbers) => {
  expect(await numbersIn(text, 'US')).toBe(numbers)
})

it.each(['', '12', '911', '72345', '2026-11-23', 'Marisol', 'Precinct 12 602-555-0148', '602-555-O148', '9'.repeat(60), `${'words '.repeat(200)}602 555 0148`])(
  '%.40j has none, or none for certain',
  async (text) => {
    expect(await numbersIn(text, 'US')).toBeUndefined()
  },
)

it('is read in the desk’s own country', async () => {
  expect(await numbersIn('020 7946 0958', 'GB')).toBe('+44 20 7946 0958')
  expect(await numbersIn('(602) 555-0148', 'nowhere')).toBe('+1 602 555 0148')
})
