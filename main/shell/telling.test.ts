import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Change } from '../../contract/events.ts'
import type { Task } from '../../contract/model.ts'
import type { Note } from './notes.ts'
import { aStanding, aTask, noon, said } from './samples.ts'
import { after } from './standing.ts'
import { gatherMs, glanceMs, openTelling } from './telling.ts'

beforeEach(() => void vi.useFakeTimers({ now: noon }))
afterEach(() => void vi.useRealTimers())

/** A desk whose window is in front, or not, and what it has shown. */
function aBench(isInFront: boolean) {
  let standing = aStanding({ tasks: [aTask(), aTask({ id: 't2' })] })
  const shown: Note[] = []
  const closed: Note[] = []
  const show = (note: Note) => {
    shown.push(note)
    return { close: () => void closed.push(note) }
  }
  const telling = openTelling({ show, isInFront: () => isInFront, standing: () => standing })
  const hear = (...changes: readonly Change[]): void => {
    const before = standing
    standing = after(before, changes)
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
  expect(bench.shown.map(({ title }) => title)).toEqual(['Incoming chat: Ann Lee', 'Offer ends in 10 seconds: Ann Lee'])
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
