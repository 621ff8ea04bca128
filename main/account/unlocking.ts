/**
 * Gets the account's secret out of a keychain that is locked, or that waits for somebody to type a password: Textdesk may be started at login,
 * before the keychain is open. It is asked again by itself, and nobody who wants something else of the account waits for it.
 */
import { words } from './words.ts'

export type UnlockingHands = {
  readonly opened: (secret: string) => Promise<void>
  /** It is not open; one paragraph for the agent. */
  readonly closed: (trouble: () => string) => void
}

/** An open keychain answers within milliseconds. */
const answerMs = 5000
const pausesMs = [5000, 15_000, 60_000, 300_000]

/** @param read resolves with the secret, with undefined when the keychain does not give it, or not at all */
export function openUnlocking(read: () => Promise<string | undefined>) {
  let hands: UnlockingHands | undefined
  let asking: Promise<void> | undefined
  let tries = 0
  let timer: NodeJS.Timeout | undefined

  async function ask(wanted: UnlockingHands): Promise<void> {
    const secret = await read().catch(() => undefined)
    asking = undefined
    if (hands !== wanted) return look()
    if (secret !== undefined) {
      stop()
      return wanted.opened(secret)
    }
    wanted.closed(() => words.keychainRefuses)
    timer = setTimeout(() => void look(), pausesMs[Math.min(tries, pausesMs.length - 1)])
    tries += 1
  }

  /** Asks once more, unless the keychain still has the last question before it. */
  async function look(): Promise<void> {
    const wanted = hands
    if (!wanted) return
    clearTimeout(timer)
    asking ??= ask(wanted)
    let limit: NodeJS.Timeout | undefined
    const overdue = new Promise<void>((resolve) => {
      limit = setTimeout(() => {
        if (hands === wanted) wanted.closed(() => words.keychainWaits)
        resolve()
      }, answerMs)
    })
    await Promise.race([asking, overdue])
    clearTimeout(limit)
  }

  function stop(): void {
    hands = undefined
    clearTimeout(timer)
  }

  return {
    /** Begins to ask. Resolves when the keychain has answered, or is known to be waiting for the agent. */
    begin(next: UnlockingHands): Promise<void> {
      stop()
      tries = 0
      hands = next
      return look()
    },
    /** Whether the secret is still being waited for. */
    isWaiting: () => hands !== undefined,
    /** Asks at once; resolves like `begin`. */
    retry: look,
    /** The secret is wanted no more, whatever the keychain may still answer. */
    stop,
  }
}
