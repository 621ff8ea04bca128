import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPage, type StartedPage } from '../createPage.ts'
import { done, fakeDesk, type FakeDesk } from '../testing/world/desk.ts'
import { aMessage, aTask, mapped } from '../testing/world/samples.ts'
import { glanceMs, startReading } from './reading.ts'

let fake: FakeDesk
let page: StartedPage
let stop: () => void

const chat = aTask('chat', { unread: 2 })
const read = () => fake.given('task.read').map(({ seq }) => seq)
const look = (to: number) => page.seen.look({ taskId: 'chat', from: 1, to })

beforeEach(async () => {
  vi.useFakeTimers()
  fake = fakeDesk({ messages: [aMessage(1, 'one'), aMessage(2, 'two'), aMessage(3, 'mine', { direction: 'outbound', delivery: 'sent' })] })
  page = createPage(fake.desk)
  page.mirror.setState({ tasks: mapped(chat, aTask('other')) })
  page.seen.setState({ isInFront: true })
  page.view.openTask('chat')
  await page.threads.load('chat')
  stop = startReading(page)
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

it('what stood in view for a glance is read, up to the newest of the voter’s', () => {
  look(Infinity)
  vi.advanceTimersByTime(glanceMs - 1)
  expect(read()).toEqual([])
  vi.advanceTimersByTime(1)
  expect(read()).toEqual([2])
})

it('what is below the view is not read', async () => {
  look(1)
  await vi.advanceTimersByTimeAsync(glanceMs)
  expect(read()).toEqual([1])
  look(3)
  await vi.advanceTimersByTimeAsync(glanceMs)
  expect(read()).toEqual([1, 2])
})

it('a chat that is only passed is not read', () => {
  look(Infinity)
  vi.advanceTimersByTime(glanceMs / 2)
  page.view.openTask('other')
  vi.advanceTimersByTime(glanceMs * 4)
  expect(read()).toEqual([])
})

it('nothing is read behind a modal layer, and it is when that goes', () => {
  const uncover = page.seen.cover()
  look(Infinity)
  vi.advanceTimersByTime(glanceMs * 4)
  expect(read()).toEqual([])
  uncover()
  vi.advanceTimersByTime(glanceMs)
  expect(read()).toEqual([2])
})

it('it is told once, however much else changes', async () => {
  look(Infinity)
  await vi.advanceTimersByTimeAsync(glanceMs)
  page.mirror.setState({ tasks: mapped({ ...chat, rev: 2 }) })
  await vi.advanceTimersByTimeAsync(glanceMs * 4)
  expect(read()).toEqual([2])
})

it('what the desk could not keep is told again with the next change, and not for ever', async () => {
  let answer = { ok: false, refusal: { kind: 'trouble', text: 'The disk is full.' } } as never
  fake.onCommand('task.read', () => answer)
  look(Infinity)
  await vi.advanceTimersByTimeAsync(glanceMs * 4)
  expect(read()).toEqual([2])
  answer = done as never
  page.mirror.setState({ tasks: mapped({ ...chat, rev: 2 }) })
  await vi.advanceTimersByTimeAsync(glanceMs * 4)
  expect(read()).toEqual([2, 2])
})

it('nothing that is read already is told', () => {
  page.mirror.setState({ tasks: mapped(aTask('chat', { unread: 0, rev: 3 })) })
  look(Infinity)
  vi.advanceTimersByTime(glanceMs * 4)
  expect(read()).toEqual([])
})
