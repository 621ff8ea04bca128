import { expect, it } from 'vitest'
import { kept, type Copy } from './copies.ts'

const HOUR = 3_600_000
const mb = 1_000_000
const copy = (hours: number, kind: Copy['kind'] = 'rolling', size = mb): Copy => ({ at: hours * HOUR, kind, file: `${kind} ${hours}`, seal: { state: 'closed', journal: hours, size, sha256: '' } })
const hoursOf = (copies: readonly Copy[], most = 10 * mb) => kept(copies, most).map(({ at }) => at / HOUR)

/** An hour after another, with what is kept of the copies before each. */
function afterHours(count: number): readonly Copy[] {
  let copies: readonly Copy[] = []
  for (let hour = 0; hour < count; hour += 1) copies = kept([copy(hour), ...copies], 10 * mb)
  return copies
}

it('keeps the newest and one of a day before, as near to a day as hourly copies allow', () => {
  expect(afterHours(1).map(({ at }) => at / HOUR)).toEqual([0])
  expect(afterHours(24).map(({ at }) => at / HOUR)).toEqual([23, 0])
  for (let hours = 49; hours < 200; hours += 1) {
    const [newest, before, ...others] = afterHours(hours)
    expect(others).toEqual([])
    expect(newest!.at - before!.at).toBeLessThan(48 * HOUR)
  }
})

it('keeps one of days ago after a holiday', () => {
  expect(hoursOf([copy(500), copy(100), copy(90)])).toEqual([500, 100])
})

it('keeps the one before the last change of the schema, and no more than three', () => {
  expect(hoursOf([copy(50), copy(49), copy(26), copy(20, 'migration'), copy(2, 'migration')])).toEqual([50, 26, 20])
})

it('keeps no more than there is room for, and the newest in any case', () => {
  expect(hoursOf([copy(50), copy(26), copy(20, 'migration')], 2 * mb)).toEqual([50, 26])
  expect(hoursOf([copy(50), copy(26, 'rolling', 5 * mb), copy(20, 'migration')], 2 * mb)).toEqual([50])
  expect(hoursOf([copy(50)], 1)).toEqual([50])
  expect(hoursOf([], mb)).toEqual([])
})
