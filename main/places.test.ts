import { expect, it } from 'vitest'
import { placeOf } from './places.ts'

it('knows region and zone by the area code', async () => {
  expect(await placeOf('+16025550148')).toEqual({ place: 'Arizona', timeZone: 'America/Phoenix' })
})

it('names no zone for a number that has several', async () => {
  expect((await placeOf('+18005550148')).timeZone).toBeUndefined()
})

it('knows nothing of what is no number', async () => {
  expect(await placeOf('hello')).toEqual({})
})
