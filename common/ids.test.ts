import { expect, it } from 'vitest'
import { z } from 'zod'
import { newId } from './ids.ts'

it('is a UUID of version 7, and another each time', () => {
  const ids = Array.from({ length: 1000 }, () => newId())
  expect(new Set(ids).size).toBe(1000)
  for (const id of ids) expect(z.uuidv7().safeParse(id).success).toBe(true)
})

it('sorts by the time at which it was made', () => {
  const times = [0, 1, 255, 1_700_000_000_000, 1_700_000_000_001, 2 ** 47]
  const ids = times.map((at) => newId(at))
  expect(ids.toSorted()).toEqual(ids)
})
