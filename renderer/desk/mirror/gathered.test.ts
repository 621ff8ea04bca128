import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DeskEvent } from '../../../contract/events.ts'
import { gathered } from './gathered.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A desk that answers by hand, and what the page has heard by now. */
function listening() {
  let tell: (event: DeskEvent) => void = () => undefined
  let [answer, fail]: [(value: unknown) => void, (error: Error) => void] = [() => undefined, () => undefined]
  const asked = () => new Promise<never>((resolve, reject) => ([answer, fail] = [resolve as never, reject]))
  const ours = gathered({ command: asked, query: asked, on: (listen: typeof tell) => ((tell = listen), () => (tell = () => undefined)) })
  const heard: (number | string)[] = []
  const stop = ours.on(({ seq }) => void heard.push(seq))
  return { ours, heard, stop, say: (...seqs: readonly number[]) => seqs.forEach((seq) => tell({ seq, changes: [] })), answer: (value: unknown) => answer(value), fail: (error: Error) => fail(error) }
}

it('hands on a single event at once', () => {
  const { say, heard } = listening()
  say(1)
  expect(heard).toEqual([1])
  vi.advanceTimersByTime(60)
  say(2)
  expect(heard).toEqual([1, 2])
})

it('hands on together what comes while the window is being drawn, in order, and none twice', () => {
  const { say, heard } = listening()
  say(1, 2, 3)
  expect(heard).toEqual([1])
  vi.advanceTimersByTime(50)
  expect(heard).toEqual([1, 2, 3])
  say(4)
  expect(heard).toEqual([1, 2, 3])
  vi.advanceTimersByTime(50)
  expect(heard).toEqual([1, 2, 3, 4])
})

it.each(['answers', 'fails'])('hands on what the desk told before it %s, before that', async (how) => {
  const { ours, say, heard, answer, fail } = listening()
  const done = ours.command('line.retry', {}).then(
    () => heard.push('answered'),
    () => heard.push('failed'),
  )
  say(1, 2, 3)
  if (how === 'answers') answer({ ok: true })
  else fail(new Error('no store'))
  await done
  expect(heard).toEqual([1, 2, 3, how === 'answers' ? 'answered' : 'failed'])
})

it('hands on nothing after it was stopped', () => {
  const { say, heard, stop } = listening()
  say(1, 2)
  stop()
  say(3)
  vi.advanceTimersByTime(100)
  expect(heard).toEqual([1])
})
