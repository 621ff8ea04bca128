import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PastTask } from '../../../contract/model.ts'
import { fakeDesk, type FakeDesk } from '../../testing/world/desk.ts'
import { aMessage, aTask } from '../../testing/world/samples.ts'
import { createThreads, type ThreadStore } from './threads.ts'

const report = vi.fn()
const lost = () => Promise.reject(new Error('no store'))
const ended: PastTask = { ...aTask('old'), state: 'completed', messages: 3, fromSeq: 1 }

let fake: FakeDesk
let threads: ThreadStore
const thread = () => threads.getState().get('chat')
const bodies = () => thread()?.messages.map(({ body }) => body)

beforeEach(() => {
  report.mockClear()
  fake = fakeDesk({ messages: Array.from({ length: 130 }, (_, index) => aMessage(index + 1, `text ${index + 1}`)), past: { chat: [ended] } })
  threads = createThreads({ query: fake.desk.query, report })
})

describe('a conversation', () => {
  it('is loaded from its end, and further back as it is asked for', async () => {
    await threads.load('chat')
    expect([bodies()?.[0], thread()?.older]).toEqual(['text 71', 'more'])
    await threads.loadMore('chat', 'older')
    await threads.loadMore('chat', 'older')
    expect([bodies()?.[0], bodies()?.length, thread()?.older]).toEqual(['text 1', 130, 'none'])
  })

  it('that did not load says so, and loads when it is asked for again', async () => {
    fake.onQuery('message.page', lost)
    await threads.load('chat')
    expect(thread()?.state).toBe('failed')
    fake.onQuery('message.page', () => ({ messages: [aMessage(1, 'Hello')], more: false }))
    await threads.load('chat')
    expect([thread()?.state, bodies()]).toEqual(['ready', ['Hello']])
  })

  it('of which an older page did not load says so, keeps what it has, and loads it when it is asked for again', async () => {
    await threads.load('chat')
    const pages = fake.holdQuery('message.page')
    const asked = threads.loadMore('chat', 'older')
    pages[0]?.fail(new Error('no store'))
    await asked
    expect([thread()?.older, bodies()?.length]).toEqual(['failed', 60])
    expect(report).toHaveBeenCalledTimes(1)
    const again = threads.loadMore('chat', 'older')
    pages[1]?.answer({ messages: [aMessage(70, 'text 70')], more: false })
    await again
    expect([thread()?.older, bodies()?.[0]]).toEqual(['none', 'text 70'])
  })

  it('of which the earlier tasks did not load says so, and reads them again when it is asked', async () => {
    await threads.load('chat')
    fake.onQuery('task.history', lost)
    threads.hear({ kind: 'task', row: aTask('new', { conversationId: 'chat' }) })
    await vi.waitFor(() => expect(thread()?.isPastStale).toBe(true))
    expect(thread()?.past).toEqual([ended])
    fake.onQuery('task.history', () => [])
    await threads.readPast('chat')
    expect(thread()).toMatchObject({ past: [], isPastStale: false })
  })

  it('that nobody has opened is not loaded by what is heard of it', () => {
    threads.hear({ kind: 'message', row: aMessage(1, 'Hello') })
    expect(thread()).toBeUndefined()
  })
})

describe('a window further back', () => {
  /** The conversation has 130 texts; the window stands around the 40th. */
  const goBack = async () => {
    await threads.load('chat')
    await threads.show('chat', 40)
  }

  it('holds the message that is to be shown with its neighbours, and says that there are others on both sides', async () => {
    await goBack()
    expect([bodies()?.[0], bodies()?.at(-1), thread()?.older, thread()?.newer]).toEqual(['text 10', 'text 70', 'more', 'more'])
    expect(thread()?.target).toMatchObject({ seq: 40 })
  })

  it('stays where it is when the message is loaded already, and is told again that it is wanted', async () => {
    await threads.load('chat')
    const before = thread()
    await threads.show('chat', 100)
    await threads.show('chat', 100)
    expect(thread()).toEqual({ ...before, target: { seq: 100, count: 2 } })
  })

  it('takes no message that would leave a hole, but what is new of one that it holds', async () => {
    await goBack()
    threads.hear({ kind: 'message', row: aMessage(131, 'text 131') })
    threads.hear({ kind: 'message', row: aMessage(3, 'text 3', { rev: 900 }) })
    threads.hear({ kind: 'message', row: aMessage(41, 'text 41', { delivery: 'delivered', rev: 900 }) })
    expect([bodies()?.[0], bodies()?.at(-1), bodies()?.length]).toEqual(['text 10', 'text 70', 61])
    expect(thread()?.messages.find(({ seq }) => seq === 41)?.delivery).toBe('delivered')
  })

  it('reaches the newest on the way down, with what arrived meanwhile', async () => {
    await goBack()
    await threads.loadMore('chat', 'newer')
    expect([bodies()?.at(-1), thread()?.newer]).toEqual(['text 130', 'none'])
    await threads.show('chat', 5)
    const pages = fake.holdQuery('message.page')
    const asked = threads.loadMore('chat', 'newer')
    threads.hear({ kind: 'message', row: aMessage(131, 'text 131') })
    pages[0]?.answer({ messages: Array.from({ length: 95 }, (_, index) => aMessage(36 + index, `text ${36 + index}`)), more: false })
    await asked
    expect([bodies()?.length, bodies()?.at(-1)]).toEqual([131, 'text 131'])
  })

  it('goes to the newest at once when it is asked to, and when the agent sends a text', async () => {
    await goBack()
    await threads.toNewest('chat')
    expect([bodies()?.[0], thread()?.newer, thread()?.target]).toEqual(['text 71', 'none', undefined])
    await threads.show('chat', 40)
    fake.tell({ kind: 'message', row: aMessage(131, 'mine', { direction: 'outbound', delivery: 'queued' }) })
    threads.hear({ kind: 'message', row: aMessage(131, 'mine', { direction: 'outbound', delivery: 'queued' }) })
    await vi.waitFor(() => expect([bodies()?.at(-1), thread()?.newer]).toEqual(['mine', 'none']))
  })

  it('stands when the newest does not load, and says so', async () => {
    await goBack()
    fake.onQuery('message.page', lost)
    await threads.toNewest('chat')
    expect([thread()?.state, thread()?.newer, bodies()?.[0]]).toEqual(['ready', 'failed', 'text 10'])
  })

  it('that is asked for last is the one that is shown', async () => {
    await threads.load('chat')
    const windows = fake.holdQuery('message.around')
    const first = threads.show('chat', 10)
    const second = threads.show('chat', 40)
    windows[1]?.answer({ messages: [aMessage(40, 'text 40')], moreBefore: true, moreAfter: true })
    await second
    windows[0]?.answer({ messages: [aMessage(10, 'text 10')], moreBefore: true, moreAfter: true })
    await first
    expect(bodies()).toEqual(['text 40'])
  })
})
