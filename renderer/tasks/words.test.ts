import { expect, it } from 'vitest'
import { offerWords } from './words.ts'

it('one of a thing is said as one', () => {
  expect(offerWords.offer({ name: 'Ann', seconds: 1 })).toBe('Incoming chat from Ann, 1 second left to accept')
  expect(offerWords.noneRings({ active: 1, limit: 1 })).toBe('With 1 chat open, none rings by itself (your limit is 1).')
  expect(offerWords.queue({ count: 1 })).toBe('1 voter waits in the queue.')
})

it('a status that the desk invented is said by its name, whatever that is', () => {
  const paused = ['Offline', 'Training', 'Lunch', 'Coaching', 'other', 'constructor'].map((status) => offerWords.paused({ status }))
  expect(paused).toEqual([
    'Paused while you’re Offline.',
    'Paused while you’re in Training.',
    'Paused while you’re on Lunch.',
    'Paused while your status is Coaching.',
    'Paused while your status is other.',
    'Paused while your status is constructor.',
  ])
})
