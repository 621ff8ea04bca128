import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepCopies } from './copies.ts'
import type { Log } from './log.ts'

const HOUR = 3_600_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A store that notes each copy and makes it as the test says. */
function storeThat(copies: (signal: AbortSignal) => Promise<boolean> = async () => true) {
  const copy = vi.fn(copies)
  const lines: string[] = []
  const write = (text: string) => void lines.push(text)
  const log: Log = { info: write, warn: write, error: write }
  return { copy, lines, copying: keepCopies({ copy }, log) }
}

/** A copy that ends only when it is given up. */
const endless = (signal: AbortSignal) => new Promise<never>((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('given up'))))

it('copies ten seconds after the start and then every hour', async () => {
  const { copy } = storeThat()
  await vi.advanceTimersByTimeAsync(9_999)
  expect(copy).toHaveBeenCalledTimes(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(copy).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(3 * HOUR)
  expect(copy).toHaveBeenCalledTimes(4)
})

it('goes on after a copy that failed, and writes it down', async () => {
  const { copy, lines } = storeThat(async () => {
    throw new Error('no room')
  })
  await vi.advanceTimersByTimeAsync(10_000 + HOUR)
  expect(copy).toHaveBeenCalledTimes(2)
  expect(lines).toEqual(['The database could not be copied', 'The database could not be copied'])
})

it('makes the last copy at the end, and none after it', async () => {
  const { copy, copying } = storeThat()
  await copying.stop()
  await vi.advanceTimersByTimeAsync(3 * HOUR)
  expect(copy).toHaveBeenCalledTimes(1)
})

it('lets an agent who leaves wait for a second only', async () => {
  const { copying, lines } = storeThat(endless)
  await vi.advanceTimersByTimeAsync(10_000)
  let isStopped = false
  const stopped = copying.stop().then(() => (isStopped = true))
  await vi.advanceTimersByTimeAsync(999)
  expect(isStopped).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  await stopped
  expect(lines).toContain('The last copy was given up, for the agent leaves')
})
