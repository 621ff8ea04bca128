import { beforeEach, expect, it, vi } from 'vitest'
import type { Desk, DeskEvent } from '../../../contract/events.ts'
import { gathered, gatherMs } from './gathered.ts'

const event = (seq: number): DeskEvent => ({ seq, changes: [] })

beforeEach(() => void vi.useFakeTimers())

/** A page that hears the desk, and the desk in hand. */
function hearing({ isHidden = false } = {}) {
  const listeners = new Set<(event: DeskEvent) => void>()
  const answers: ((answer: unknown) => void)[] = []
  const ask = () => new Promise((resolve) => answers.push(resolve))
  const desk = gathered(
    {
      command: ask as Desk['command'],
      query: ask as Desk['query'],
      on: (listen) => {
        listeners.add(listen)
        return () => void listeners.delete(listen)
      },
    },
    () => isHidden,
  )
  const heard: number[] = []
  const stop = desk.on(({ seq }) => heard.push(seq))
  return { desk, heard, stop, answers, tell: (...seqs: readonly number[]) => seqs.forEach((seq) => listeners.forEach((listen) => listen(event(seq)))) }
}

it('hears at once what comes alone', () => {
  const { heard, tell } = hearing()
  tell(1)
  expect(heard).toEqual([1])
  vi.advanceTimersByTime(gatherMs)
  tell(2)
  expect(heard).toEqual([1, 2])
})

it('hears a burst in a few goes, all of it and in order', () => {
  const { heard, tell } = hearing()
  const goes: number[] = []
  for (let ms = 0; ms < 1_000; ms += 10) {
    tell(ms)
    if (goes.at(-1) !== heard.length) goes.push(heard.length)
    vi.advanceTimersByTime(10)
  }
  vi.advanceTimersByTime(gatherMs)
  expect(heard).toEqual(Array.from({ length: 100 }, (_, index) => index * 10))
  expect(goes.length).toBeLessThanOrEqual(11)
})

it.each(['command', 'query'] as const)('has heard what came before the answer to a %s', async (way) => {
  const { desk, heard, answers, tell } = hearing()
  const ask = desk[way] as () => Promise<unknown>
  const answered = ask().then((answer) => [answer, [...heard]])
  tell(1, 2, 3)
  expect(heard).toEqual([1])
  answers[0]!('done')
  expect(await answered).toEqual(['done', [1, 2, 3]])
})

it('gathers nothing for a page that nobody sees', () => {
  const { heard, tell } = hearing({ isHidden: true })
  tell(1, 2, 3)
  expect(heard).toEqual([1, 2, 3])
})

it('hears nothing more once it has stopped', () => {
  const { heard, stop, tell } = hearing()
  tell(1, 2)
  stop()
  vi.advanceTimersByTime(gatherMs)
  tell(3)
  expect(heard).toEqual([1])
})
