import { describe, expect, it } from 'vitest'
import { copiedNumber, numberText } from './write.ts'

describe('a number is shown', () => {
  it.each([
    ['+16025550148', 'US', '(602) 555-0148'],
    ['+17875550123', 'US', '(787) 555-0123'],
    ['+16135550123', 'US', '+1 613 555 0123'],
    ['+18765550123', 'US', '+1 876 555 0123'],
    ['+16025550148', 'CA', '+1 602 555 0148'],
    ['+525512345678', 'US', '+52 55 1234 5678'],
    ['+525512345678', 'MX', '55 1234 5678'],
    ['+442079460958', 'US', '+44 20 7946 0958'],
    ['+442079460958', 'GB', '020 7946 0958'],
    ['+50370000000', 'US', '+503 7000 0000'],
    ['+15552234567', 'US', '(555) 223-4567'],
    ['+16025550148', 'nowhere', '(602) 555-0148'],
  ])('%s on a desk in %s as %s', (phone, home, text) => expect(numberText(phone, home)).toBe(text))

  it.each(['72345', 'VOTE 2026', '+9991234567', 'messenger:4012345678901234', ''])('as it is, where %j is none', (phone) => {
    expect(numberText(phone, 'US')).toBe(phone)
    expect(copiedNumber(phone)).toBe(phone)
  })

  it('as nobody’s, where the text names nobody', () => expect(numberText('none:b1', 'US')).toBe('Unknown sender'))
})

it('a number is copied with its country’s code', () => {
  expect(copiedNumber('+16025550148')).toBe('+1 602 555 0148')
  expect(copiedNumber('+525512345678')).toBe('+52 55 1234 5678')
})
