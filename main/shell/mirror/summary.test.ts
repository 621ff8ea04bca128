import { expect, it } from 'vitest'
import { afterChanges } from '../../../common/mirror/apply.ts'
import { aMirror, ann, aTask, said } from './mirror.kit.ts'
import { unreadOf, waitingOf, whoIs } from './summary.ts'

it('counts what is the worker’s own: not the queue, but what is held for them', () => {
  expect(unreadOf(aMirror({ tasks: [aTask({ state: 'pending', unread: 4 }), aTask({ id: 't2', state: 'reserved', unread: 2 })] }))).toBe(0)
  expect(unreadOf(aMirror({ tasks: [aTask({ state: 'pending', heldUntil: 1, unread: 4 })] }))).toBe(4)
})

it('puts the longest wait first', () => {
  const tasks = [aTask({ waitingSince: 20 }), aTask({ id: 't2', waitingSince: 10 }), aTask({ id: 't3', last: said('thanks') })]
  expect(waitingOf(aMirror({ tasks })).map(({ id }) => id)).toEqual(['t2', 't1'])
})

it('calls a contact by name, or by number', () => {
  const mirror = aMirror()
  expect(whoIs(mirror, ann)).toBe('Ann Lee')
  expect(whoIs(mirror, '+16025550149')).toBe('(602) 555-0149')
  const renamed = afterChanges(mirror, { seq: 2, changes: [{ kind: 'contact', row: { phone: ann, name: 'Ann Li', marks: [], rev: 2 } }] })
  expect(whoIs(renamed, ann)).toBe('Ann Li')
})
