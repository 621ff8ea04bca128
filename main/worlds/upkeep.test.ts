import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Log } from '../log/log.ts'
import { machineTime } from '../time/time.ts'
import { keepDatabase, type Keep } from './upkeep.ts'

const HOUR = 3_600_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A keeper that notes each job and does it as the test says. */
function kept(work: Keep = async () => ({ isCopied: true })) {
  const keep = vi.fn(work)
  const lines: string[] = []
  const write = (text: string) => void lines.push(text)
  const log: Log = { info: write, warn: write, error: write }
  const damaged = vi.fn()
  return { keep, lines, damaged, keeping: keepDatabase({ file: '/desk/textdesk.sqlite', keep, times: () => 2, log, damaged, after: machineTime.after }) }
}

it('looks ten seconds after the start and then every hour', async () => {
  const { keep } = kept()
  await vi.advanceTimersByTimeAsync(9_999)
  expect(keep).toHaveBeenCalledTimes(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(keep.mock.calls[0]![0]).toMatchObject({ kind: 'look', file: '/desk/textdesk.sqlite', times: 2 })
  await vi.advanceTimersByTimeAsync(3 * HOUR)
  expect(keep).toHaveBeenCalledTimes(4)
})

it('goes on after a copy that failed, and writes it down', async () => {
  const { keep, lines } = kept(async () => {
    throw new Error('no room')
  })
  await vi.advanceTimersByTimeAsync(10_000 + HOUR)
  expect(keep).toHaveBeenCalledTimes(2)
  expect(lines).toEqual(['The database could not be copied', 'The database could not be copied'])
})

it('tells of damage once, and looks no further', async () => {
  const { keep, damaged } = kept(async () => ({ fault: 'unsound' }))
  await vi.advanceTimersByTimeAsync(10_000 + 3 * HOUR)
  expect(damaged.mock.calls).toEqual([['unsound']])
  expect(keep).toHaveBeenCalledTimes(1)
})

it('ends what it is at when the agent leaves, and says nothing of it', async () => {
  const { keep, keeping, lines, damaged } = kept((_job, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('ended')))))
  await vi.advanceTimersByTimeAsync(10_000)
  keeping.stop()
  await vi.advanceTimersByTimeAsync(3 * HOUR)
  expect(keep).toHaveBeenCalledTimes(1)
  expect(lines).toEqual([])
  expect(damaged).not.toHaveBeenCalled()
})
