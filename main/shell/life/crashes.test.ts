import { expect, it } from 'vitest'
import { countDeaths } from './crashes.ts'

const minute = 60_000

function bench() {
  let now = 0
  const deaths = countDeaths(() => now)
  const after = (ms: number): boolean => {
    now += ms
    return deaths.mayReload()
  }
  return { deaths, after }
}

it('draws the page anew three times in a row, and then asks', () => {
  const { after, deaths } = bench()
  expect([after(0), after(1000), after(9 * minute), after(minute)]).toEqual([true, true, true, false])
  deaths.startOver()
  expect(after(minute)).toBe(true)
})

it('forgets the deaths before a quiet ten minutes', () => {
  const { after } = bench()
  expect([after(0), after(1000), after(1000), after(11 * minute), after(1000), after(1000), after(1000)]).toEqual([true, true, true, true, true, true, false])
})
