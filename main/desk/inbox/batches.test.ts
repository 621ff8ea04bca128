import { expect, it } from 'vitest'
import type { Carried } from '../../provider/provider.ts'
import { inBatches } from './batches.ts'

const arrivals = Array.from({ length: 100 }, (_, index) => ({ sid: `SM${index}` }) as Carried)

/** Goes through all of them where each takes so long, ms, and gives what came together. */
async function played(eachMs: number, stopAfter = Infinity): Promise<readonly (readonly string[])[]> {
  let now = 0
  const ending = new AbortController()
  const batches: string[][] = []
  await inBatches(arrivals, { steady: () => now, ending: ending.signal }, (some) => {
    batches.push(some.map(({ sid }) => sid))
    now += eachMs * some.length
    if (batches.length === stopAfter) ending.abort()
  })
  return batches
}

it.each([0, 0.1, 1, 3, 50])('goes through all in their order, once each, where one takes %d ms', async (eachMs) => {
  expect((await played(eachMs)).flat()).toEqual(arrivals.map(({ sid }) => sid))
})

it('takes as many at once as go into a moment, and never so few that a night takes forever', async () => {
  const longest = async (eachMs: number) => Math.max(...(await played(eachMs)).map(({ length }) => length))
  expect([await longest(0), await longest(1), await longest(2), await longest(50)]).toEqual([32, 14, 7, 4])
})

it('leaves what is left when the desk ends', async () => {
  expect((await played(1, 2)).map(({ length }) => length)).toEqual([4, 14])
})
