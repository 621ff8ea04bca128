import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPlaces } from './places.ts'
import { openTables } from './tables.ts'

describe('the tables', () => {
  const placeOf = openTables()

  it('know region and zone by the area code', () => {
    expect(placeOf('+16025550148')).toEqual({ place: 'Arizona', timeZone: 'America/Phoenix' })
  })

  it('name no zone for a number that has several', () => {
    expect(placeOf('+18005550148').timeZone).toBeUndefined()
  })

  it('know nothing of what is no number, and nothing of a country without a table', () => {
    expect(placeOf('hello')).toEqual({})
    expect(placeOf('+8835100001234')).toEqual({})
  })
})

describe('many numbers', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const phoenix = (line: number) => `+1602555${String(line).padStart(4, '0')}`

  it('are asked about together, and once for each exchange', async () => {
    const lookUp = vi.fn(async (phones: readonly string[]) => phones.map((phone) => ({ place: phone.slice(2, 5) })))
    const places = openPlaces(lookUp)
    const answers = Promise.all([...Array.from({ length: 1000 }, (_, line) => places.placeOf(phoenix(line))), places.placeOf('+12125550100'), places.placeOf('+442079460000'), places.placeOf('+442079460001')])
    await vi.advanceTimersByTimeAsync(50)
    expect((await answers).slice(998)).toEqual([{ place: '602' }, { place: '602' }, { place: '212' }, { place: '420' }, { place: '420' }])
    expect(lookUp.mock.calls).toEqual([[[phoenix(0), '+12125550100', '+442079460000', '+442079460001']]])
    expect(await places.placeOf(phoenix(5000))).toEqual({ place: '602' })
    expect(lookUp).toHaveBeenCalledTimes(1)
  })

  it('are asked about again when nobody answered', async () => {
    const lookUp = vi.fn().mockRejectedValueOnce(new Error('the thread fell')).mockResolvedValueOnce([{ place: 'Arizona' }])
    const places = openPlaces(lookUp)
    const first = places.placeOf(phoenix(1))
    await vi.advanceTimersByTimeAsync(50)
    expect(await first).toEqual({})
    const second = places.placeOf(phoenix(1))
    await vi.advanceTimersByTimeAsync(50)
    expect(await second).toEqual({ place: 'Arizona' })
  })
})
