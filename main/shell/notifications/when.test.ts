import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterChanges } from '../../../common/mirror/apply.ts'
import type { Change } from '../../../contract/events.ts'
import type { Line, Task } from '../../../contract/model.ts'
import type { Snapshot } from '../../../contract/queries.ts'
import { machineTime } from '../../time/time.ts'
import { aMirror, aTask, noon, said } from '../mirror/mirror.kit.ts'
import type { Note } from './what.ts'
import { gatherMs, glanceMs, openTelling, outageMs } from './when.ts'

beforeEach(() => void vi.useFakeTimers({ now: noon }))
afterEach(() => void vi.useRealTimers())

/** A desk whose window is in front, or not, and what it has shown. */
function aBench(isInFront: boolean, more: Partial<Snapshot> = { tasks: [aTask(), aTask({ id: 't2' })] }) {
  let mirror = aMirror(more)
  const shown: Note[] = []
  const closed: Note[] = []
  const show = (note: Note) => {
    shown.push(note)
    return { close: () => void closed.push(note) }
  }
  const telling = openTelling({ show, isInFront: () => isInFront, mirror: () => mirror, time: machineTime })
  const hear = (...changes: readonly Change[]): void => {
    const before = mirror
    mirror = afterChanges(before, { seq: 2, changes })
    telling.hear(changes, before)
  }
  return { telling, shown, closed, hear, task: (row: Task) => hear({ kind: 'task', row }) }
}

const replied = aTask({ unread: 1, last: said('Where is it?') })
const offered = aTask({ id: 't3', state: 'reserved', last: said('Hello?'), offer: { offeredAt: noon, expiresAt: noon + 30_000 } })
const late = { ...replied, last: said('Hours ago', noon - 3_600_000) }

it('tells of a reply at once when the window is not in front, whichever chat is open in it', () => {
  const bench = aBench(false)
  bench.task(replied)
  expect(bench.shown).toMatchObject([{ title: 'Ann Lee', body: 'Where is it?' }])
})

it('tells of no reply that the agent sees come', () => {
  const bench = aBench(true)
  bench.task(replied)
  bench.task({ ...replied, unread: 0 })
  vi.advanceTimersByTime(glanceMs)
  expect(bench.shown).toEqual([])
})

it('tells of a reply in another chat than the one in front', () => {
  const bench = aBench(true)
  bench.task(replied)
  vi.advanceTimersByTime(glanceMs)
  expect(bench.shown).toHaveLength(1)
})

it('takes a notification away when its chat was read elsewhere', () => {
  const bench = aBench(false)
  bench.task(replied)
  bench.task({ ...replied, unread: 0 })
  expect(bench.closed).toEqual(bench.shown)
})

it('tells of an offer, and again before it ends', () => {
  const bench = aBench(false)
  bench.task(offered)
  vi.advanceTimersByTime(19_999)
  expect(bench.shown).toHaveLength(1)
  vi.advanceTimersByTime(1)
  expect(bench.shown.map(({ title }) => title)).toEqual(['Incoming chat: Ann Lee', '10 seconds left to accept: Ann Lee'])
})

it('does not warn of an offer that was answered', () => {
  const bench = aBench(false)
  bench.task(offered)
  bench.task(aTask({ id: 't3' }))
  vi.advanceTimersByTime(30_000)
  expect(bench.shown).toHaveLength(1)
  expect(bench.closed).toHaveLength(1)
})

it('tells of no offer in a window in front: its card is there', () => {
  const bench = aBench(true)
  bench.task(offered)
  vi.advanceTimersByTime(30_000)
  expect(bench.shown).toEqual([])
})

it('tells once of all that came while nobody looked', () => {
  const bench = aBench(false)
  bench.task(late)
  vi.advanceTimersByTime(gatherMs - 1)
  bench.task({ ...late, id: 't2' })
  expect(bench.shown).toEqual([])
  vi.advanceTimersByTime(1)
  expect(bench.shown).toEqual([{ title: 'While Textdesk was away', body: '2 chats have new messages.' }])
})

it('says nothing more once it is closed', () => {
  const bench = aBench(false)
  bench.task(late)
  bench.telling.close()
  vi.advanceTimersByTime(gatherMs)
  expect(bench.shown).toEqual([])
})

describe('a line that is away', () => {
  const refused: Line = { mode: 'twilio', state: 'refused', since: noon, trouble: 'Twilio does not accept the account.', waiting: 0 }
  const down: Line = { ...refused, state: 'down', trouble: 'The carrier can’t be reached.' }
  const line = (row: Line): Change => ({ kind: 'line', row })

  it('is told of at once when only somebody can put it right', () => {
    const bench = aBench(false)
    bench.hear(line(refused))
    bench.hear(line({ ...refused, nextTryAt: noon + 120_000 }))
    bench.hear(line({ ...refused, state: 'unreadable', since: noon + 1 }))
    expect(bench.shown.map(({ title }) => title)).toEqual(['Messages aren’t sent or received', 'Replies can’t be read'])
  })
  it('is told of after a minute when it may come back by itself', () => {
    const bench = aBench(false)
    bench.hear(line(down))
    vi.advanceTimersByTime(outageMs - 1)
    expect(bench.shown).toEqual([])
    vi.advanceTimersByTime(1)
    expect(bench.shown).toMatchObject([{ title: 'No connection', body: 'The carrier can’t be reached.' }])
    bench.hear(line({ ...down, state: 'connected', since: noon + outageMs }))
    expect(bench.closed).toEqual(bench.shown)
  })
  it('is no news when it came back in time', () => {
    const bench = aBench(false)
    bench.hear(line(down))
    bench.hear(line({ ...down, state: 'connected' }))
    bench.hear(line({ ...down, since: noon + 50_000 }))
    vi.advanceTimersByTime(outageMs - 1)
    bench.hear(line({ ...down, state: 'connected' }))
    vi.advanceTimersByTime(outageMs)
    expect(bench.shown).toEqual([])
  })
  it('is no news while no voter waits for this desk, and is once it takes work', () => {
    const away = { ...aMirror().worker, available: false }
    const bench = aBench(false, { worker: away })
    bench.hear(line(refused))
    expect(bench.shown).toEqual([])
    bench.hear({ kind: 'worker', row: { ...away, available: true } })
    expect(bench.shown).toHaveLength(1)
  })
  it('is said by the window when it is in front', () => {
    const bench = aBench(true)
    bench.hear(line(refused))
    expect(bench.shown).toEqual([])
  })
})
