import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openUnlocking } from './unlocking.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A keychain that answers as the test says: at once, later, or never. */
function bench() {
  const heard: string[] = []
  const asked: ((secret?: string) => void)[] = []
  const unlocking = openUnlocking(() => new Promise((resolve) => asked.push(resolve)))
  const hands = { opened: async (secret: string) => void heard.push(`opened ${secret}`), closed: (trouble: () => string) => void heard.push(/waits for you/.test(trouble()) ? 'waits' : 'closed') }
  /** The newest question. */
  const answer = async (secret?: string): Promise<void> => {
    asked.at(-1)?.(secret)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { unlocking, hands, heard, asked, answer }
}

it('opens at once where the keychain is open', async () => {
  const { unlocking, hands, heard, answer } = bench()
  const begun = unlocking.begin(hands)
  await answer('hush')
  await begun
  expect(heard).toEqual(['opened hush'])
  expect(unlocking.isWaiting()).toBe(false)
})

it('asks a locked one again after 5, 15 and 60 seconds and then every five minutes, and says so', async () => {
  const { unlocking, hands, heard, asked, answer } = bench()
  void unlocking.begin(hands)
  const at: number[] = []
  const startedAt = Date.now()
  for (let count = 1; count <= 6; count += 1) {
    await answer()
    while (asked.length === count) await vi.advanceTimersByTimeAsync(1000)
    at.push(Math.round((Date.now() - startedAt) / 1000))
  }
  expect(at).toEqual([5, 20, 80, 380, 680, 980])
  expect(new Set(heard)).toEqual(new Set(['closed']))
  await answer('hush')
  expect(heard.at(-1)).toBe('opened hush')
})

it('holds up nobody while it waits for a password, and connects when that has been typed', async () => {
  const { unlocking, hands, heard, asked, answer } = bench()
  const begun = unlocking.begin(hands)
  await vi.advanceTimersByTimeAsync(5000)
  await begun
  expect(heard).toEqual(['waits'])
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(asked).toHaveLength(1)
  await answer('hush')
  expect(heard).toEqual(['waits', 'opened hush'])
})

it('asks at once when the agent says so, and not twice at the same time', async () => {
  const { unlocking, hands, heard, asked, answer } = bench()
  void unlocking.begin(hands)
  await answer()
  const retried = unlocking.retry()
  void unlocking.retry()
  expect(asked).toHaveLength(2)
  await answer('hush')
  await retried
  expect(heard).toEqual(['closed', 'opened hush'])
  await vi.advanceTimersByTimeAsync(600_000)
  expect(asked).toHaveLength(2)
})

it('leaves another account alone, whatever the keychain still answers', async () => {
  const { unlocking, hands, heard, asked, answer } = bench()
  void unlocking.begin(hands)
  unlocking.stop()
  await answer('hush')
  await vi.advanceTimersByTimeAsync(600_000)
  expect(heard).toEqual([])
  expect(asked).toHaveLength(1)
})

it('asks anew for an account that is begun while an older question is still open', async () => {
  const { unlocking, hands, heard, asked, answer } = bench()
  void unlocking.begin(hands)
  void unlocking.begin({ ...hands, opened: async (secret) => void heard.push(`second ${secret}`) })
  await answer('old')
  expect(asked).toHaveLength(2)
  await answer('new')
  expect(heard).toEqual(['second new'])
})

it('takes a keychain that fails for a locked one', async () => {
  const heard: string[] = []
  const unlocking = openUnlocking(() => Promise.reject(new Error('The bus is gone.')))
  await unlocking.begin({ opened: () => expect.unreachable(), closed: () => heard.push('closed') })
  expect(heard).toEqual(['closed'])
})
