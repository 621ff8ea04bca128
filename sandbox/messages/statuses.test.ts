import { expect, test } from 'vitest'
import { outcomes, type Outcome } from '../numbers/numbers.ts'
import { seeded } from '../world/random.ts'
import { plan, timeOf, type Course } from './statuses.ts'

const many = 5000

type Given = { readonly outcome?: Outcome; readonly isPooled?: boolean; readonly seed?: number; readonly receiptMs?: number }

const courses = (speed: number, { outcome = outcomes.delivered, isPooled = false, seed = 7, receiptMs }: Given = {}): Course[] => {
  const random = seeded(seed)
  return Array.from({ length: many }, (_, index) => plan({ at: 0, name: String(index), outcome, isPooled, receiptMs }, random, speed))
}

const times = (all: readonly Course[], status: 'sent' | 'delivered') => all.map((course) => timeOf(course, status) ?? Number.NaN)

const share = (all: readonly number[], fits: (ms: number) => boolean) => all.filter(fits).length / all.length

test('a text is sent after half a second to three', () => {
  const sent = times(courses(1), 'sent')
  expect([Math.min(...sent) >= 500, Math.max(...sent) <= 3000]).toEqual([true, true])
  expect(Math.max(...sent) - Math.min(...sent)).toBeGreaterThan(2000)
})

test('a receipt comes after one second to forty, most within six and some long after', () => {
  const receipts = times(courses(1), 'delivered')
  expect([Math.min(...receipts) >= 1000, Math.max(...receipts)]).toEqual([true, 40_000])
  expect(share(receipts, (ms) => ms <= 6000)).toBeGreaterThan(0.7)
  expect(share(receipts, (ms) => ms > 25_000)).toBeGreaterThan(0.01)
})

test('a bad receipt takes its time as well, and one that is late more', () => {
  const undelivered = courses(1, { outcome: outcomes['phone-off'] }).map((course) => timeOf(course, 'undelivered') ?? 0)
  expect([Math.min(...undelivered) >= 1000, Math.max(...undelivered)]).toEqual([true, 40_000])
  expect(new Set(times(courses(1, { outcome: outcomes.late }), 'delivered'))).toEqual(new Set([60_000]))
})

test('the speed divides all of it', () => {
  const [slow, fast] = [times(courses(1), 'delivered'), times(courses(100), 'delivered')]
  expect(slow.every((ms, index) => Math.abs(ms / 100 - (fast[index] ?? 0)) <= 3)).toBe(true)
})

test.each([false, true])('however fast, no status is skipped (by a Messaging Service: %s)', (isPooled) => {
  const first = isPooled ? ['accepted', 'queued'] : ['queued']
  for (const course of courses(1e9, { isPooled })) {
    expect(course.map(({ status }) => status)).toEqual([...first, 'sending', 'sent', 'delivered'])
    expect(course.map(({ at }) => at)).toEqual(course.map((_, index) => index))
  }
})

test('the same seed gives the same times, another one others', () => {
  expect(courses(1)).toEqual(courses(1))
  expect(courses(1)).not.toEqual(courses(1, { seed: 8 }))
})

test('a receipt after a time that is asked for comes then, whatever the speed, and never before the text was sent', () => {
  expect(new Set(times(courses(50, { receiptMs: 25_000 }), 'delivered'))).toEqual(new Set([25_000]))
  const early = courses(1, { receiptMs: 0 })
  expect(early.every((course) => (timeOf(course, 'delivered') ?? 0) > (timeOf(course, 'sent') ?? Infinity))).toBe(true)
})
