import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Carried } from '../../provider/provider.ts'
import { consentReader } from './consent.ts'
import { lastConsents, newArrivals, readUpTo, shownAt } from './rules.ts'

const SECOND = 1_000
const overlapMs = 300 * SECOND
const start = 1_790_000_000_000

const row = (sid: string, at: number, body = sid, person = '+16025550148'): Carried => ({
  sid, direction: 'inbound', person, channel: 'sms', ours: '+18335550199', body, delivery: 'received', at, segments: 1, mediaCount: 0,
})

describe('what is new', () => {
  it('is each SID once, oldest first, and of one second in the carrier’s order', () => {
    const rows = [row('d', 3_000), row('c', 2_000), row('b', 2_000), row('a', 1_000), row('c', 2_000)]
    expect(newArrivals(rows, 0, () => false).map(({ sid }) => sid)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('leaves out what is known and what was there before the desk', () => {
    const rows = [row('c', 3_000), row('b', 2_000), row('a', 1_000)]
    expect(newArrivals(rows, 1_000, (sid) => sid === 'c').map(({ sid }) => sid)).toEqual(['b'])
  })
})

describe('consent', () => {
  it('is everyone’s last word on it', () => {
    const said = [row('1', 1, 'STOP'), row('2', 2, 'hello', '+13135550177'), row('3', 3, 'stop', '+13135550177'), row('4', 4, 'Start'), row('5', 5, 'thanks')]
    expect([...lastConsents(said, consentReader())].map(([phone, { consent }]) => [phone, consent])).toEqual([['+16025550148', 'started'], ['+13135550177', 'refused']])
  })
})

it('an odd date from the future does not move the cursor past the carrier’s clock', () => {
  expect(readUpTo([row('a', 5_000), row('b', 99_000)], 6_000)).toBe(6_000)
  expect(readUpTo([], 6_000)).toBeUndefined()
})

describe('the time of an arrival', () => {
  const clock = { now: 10 * SECOND + start, offset: 0, floor: undefined }

  it('is the carrier’s where the clocks agree', () => expect(shownAt(start, clock)).toBe(start))
  it('is told by the desk’s own clock where they don’t', () => expect(shownAt(start - 3 * 3_600 * SECOND, { ...clock, offset: 3 * 3_600 * SECOND })).toBe(start))
  it('is never in the future', () => expect(shownAt(start + 60 * SECOND, clock)).toBe(clock.now))
  it('is now for what is older than all that has been read without a gap', () => expect(shownAt(start - 3_600 * SECOND, { ...clock, floor: start - overlapMs })).toBe(clock.now))
})

/** A carrier that shows rows late, twice and in disorder, and a desk that dies while it reads; `minutes` go by in between. */
type Action =
  | { readonly kind: 'text'; readonly voter: number; readonly lateMs: number }
  | { readonly kind: 'look'; readonly disorder: number; readonly repeats: boolean; readonly diesAfter: number | undefined }
  | { readonly kind: 'wait'; readonly ms: number }

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('text'), voter: fc.nat(2), lateMs: fc.oneof(fc.constant(0), fc.nat(overlapMs - 2 * SECOND)) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('look'), disorder: fc.nat(5), repeats: fc.boolean(), diesAfter: fc.option(fc.nat(6), { nil: undefined }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.oneof(fc.nat(2 * SECOND), fc.nat(20 * 60 * SECOND)) }) },
)

function play(actions: readonly Action[]) {
  let now = start
  const sent: { readonly row: Carried; readonly listedAt: number }[] = []
  /** On the desk's disk. */
  const desk = { thread: [] as Carried[], cursor: start - SECOND }

  function look({ disorder, repeats, diesAfter }: Extract<Action, { kind: 'look' }>): void {
    const since = desk.cursor - overlapMs
    const shown = sent.filter(({ listedAt }) => listedAt <= now).map((each) => each.row).filter(({ at }) => at >= Math.floor(since / SECOND) * SECOND)
    const listed = shown.toReversed().toSorted((a, b) => b.at - a.at)
    // Disorder never touches rows of one second: a carrier has no other sign of their order than its own.
    const turned = disorder === 0 ? listed : listed.toSorted((a, b) => Math.sin(a.at * disorder) - Math.sin(b.at * disorder))
    const rows = repeats ? [...turned, ...turned] : turned
    const known = new Set(desk.thread.map(({ sid }) => sid))
    const arrivals = newArrivals(rows, 0, (sid) => known.has(sid))
    desk.thread.push(...arrivals.slice(0, diesAfter ?? arrivals.length))
    if (diesAfter === undefined || diesAfter >= arrivals.length) desk.cursor = Math.max(desk.cursor, readUpTo(rows, now) ?? desk.cursor)
  }

  for (const each of actions) {
    if (each.kind === 'wait') now += each.ms
    else if (each.kind === 'text') sent.push({ row: row(`SM${sent.length}`, Math.floor(now / SECOND) * SECOND, 'hi', `voter ${each.voter}`), listedAt: now + each.lateMs })
    else look(each)
  }
  now += overlapMs
  look({ kind: 'look', disorder: 0, repeats: false, diesAfter: undefined })
  return { sent, thread: desk.thread }
}

describe('replies, whatever the carrier shows when and wherever the desk dies', () => {
  it('are each in the thread exactly once, and in order where none was shown late', { timeout: 60_000 }, () => {
    let steps = 0
    fc.assert(
      fc.property(fc.array(action, { minLength: 80, maxLength: 160, size: 'max' }), fc.boolean(), (actions, punctual) => {
        const played = punctual ? actions.map((each) => (each.kind === 'text' ? { ...each, lateMs: 0 } : each)) : actions
        const { sent, thread } = play(played)
        steps += played.length
        expect(thread.map(({ sid }) => sid).toSorted()).toEqual(sent.map((each) => each.row.sid).toSorted())
        if (punctual) expect(thread.map(({ sid }) => sid)).toEqual(sent.map((each) => each.row.sid))
      }),
      { numRuns: 1_000 },
    )
    expect(steps).toBeGreaterThan(100_000)
  })
})
