import { afterEach, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../../contract/defaults.ts'
import { vocabularyAt } from './vocabulary.ts'

afterEach(() => vi.unstubAllEnvs())

const { day, outcome } = vocabularyAt(new Date(2026, 10, 3, 9).getTime(), defaultSettings.dispositions)

it.each([
  ['2026-10-01', '2026-10-01'],
  ['10/1/2026', '2026-10-01'],
  ['10/1/26', '2026-10-01'],
  ['10/1', '2026-10-01'],
  ['today', '2026-11-03'],
  ['Yesterday', '2026-11-02'],
  ['2/31', undefined],
  ['2026-13-01', undefined],
  ['soon', undefined],
  ['10', undefined],
])('the day %s', (text, iso) => expect(day(text)).toBe(iso))

it.each([['no-response', 'no-response'], ['No response', 'no-response'], ['WRONG NUMBER', 'wrong-number'], ['won', undefined]])('the outcome %s', (text, code) => expect(outcome(text)).toBe(code))

it('yesterday is the day before, also late on a day of 25 hours', () => {
  vi.stubEnv('TZ', 'America/Los_Angeles')
  const night = new Date(2026, 10, 1, 23, 30).getTime()
  expect(vocabularyAt(night, []).day('yesterday')).toBe('2026-10-31')
})
