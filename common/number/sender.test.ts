import { expect, it } from 'vitest'
import { senderIn } from './sender.ts'

it('the sender is read in the writing that the carrier has of it', () => {
  expect(senderIn('(833) 555-0199\u200E', 'US')).toBe('+18335550199')
  expect(senderIn('tel:+1-833-555-0199', 'MX')).toBe('+18335550199')
  expect(senderIn('+54 11 5123 4567', 'US')).toBe('+541151234567')
  expect([senderIn('833 555', 'US'), senderIn('', 'US'), senderIn('MG0123', 'nowhere')]).toEqual([undefined, undefined, undefined])
})
