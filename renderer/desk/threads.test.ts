import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PastTask } from '../../contract/model.ts'
import { fakeDesk, type FakeDesk } from '../testing/desk.ts'
import { aMessage, aTask } from '../testing/samples.ts'
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
    await threads.loadOlder('chat')
    await threads.loadOlder('chat')
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
    const asked = threads.loadOlder('chat')
    pages[0]?.fail(new Error('no store'))
    await asked
    expect([thread()?.older, bodies()?.length]).toEqual(['failed', 60])
    expect(report).toHaveBeenCalledTimes(1)
    const again = threads.loadOlder('chat')
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
