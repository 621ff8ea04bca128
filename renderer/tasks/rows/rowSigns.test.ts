import { expect, it } from 'vitest'
import { signsOf } from './rowSigns.ts'

const stopped = { kind: 'opted-out', said: 'person', at: 1 } as const

it('show what became of a text, what keeps ours away, and what is begun, in that order', () => {
  const signs = signsOf({ trouble: 'failed' }, stopped, { body: 'Hel' })
  expect(signs.map(({ kind, says }) => [kind, says])).toEqual([
    ['failed', 'A message didn’t arrive'],
    ['barred', 'Opted out'],
    ['draft', 'Reply not sent yet'],
  ])
})

it('are none where there is nothing', () => {
  expect(signsOf({}, undefined, undefined)).toEqual([])
  expect(signsOf({}, undefined, { body: ' \n' })).toEqual([])
})
