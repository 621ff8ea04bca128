import { expect, it } from 'vitest'
import { aMirror, aTask, said } from './mirror.kit.ts'
import { unreadOf, waitingOf } from './summary.ts'

it('counts what is the worker’s own: not the queue, but what is held for them', () => {
  expect(unreadOf(aMirror({ tasks: [aTask({ state: 'pending', unread: 4 }), aTask({ id: 't2', state: 'reserved', unread: 2 })] }))).toBe(0)
  expect(unreadOf(aMirror({ tasks: [aTask({ state: 'pending', heldUntil: 1, unread: 4 })] }))).toBe(4)
})

it('puts the longest wait first', () => {
  const tasks = [aTask({ waitingSince: 20 }), aTask({ id: 't2', waitingSince: 10 }), aTask({ id: 't3', last: said('thanks') })]
  expect(waitingOf(aMirror({ tasks })).map(({ id }) => id)).toEqual(['t2', 't1'])
})
