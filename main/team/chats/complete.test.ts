import { expect, it } from 'vitest'
import { saidBy } from './complete.ts'

const sids = (name: string, from: number, to: number): string[] => Array.from({ length: to - from }, (_, place) => `${name}${from + place}`)

it('a record knows who wrote the newest twenty of our texts, ours last', () => {
  const said = saidBy({ Ana: sids('a', 0, 12), Ben: sids('b', 0, 5) }, 'Cleo', sids('c', 0, 8))
  expect(said).toEqual({ Ana: sids('a', 5, 12), Ben: sids('b', 0, 5), Cleo: sids('c', 0, 8) })
  expect(Object.values(said).flat()).toHaveLength(20)
})

it('said again, nothing changes', () => {
  const once = saidBy({ Ana: ['a1'] }, 'Ben', ['b1'])
  expect(saidBy(once, 'Ben', ['b1'])).toEqual(once)
})
