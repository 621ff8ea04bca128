/**
 * Gets the account's secret out of a keychain that is locked, or that waits for somebody to type a password: Textdesk may be started at login,
 * before the keychain is open. It is asked again by itself, and nobody who wants something else of the account waits for it.
 */

export type UnlockingHands = {
  readonly opened: (secret: string) => Promise<void>
  /** It is not open; one paragraph for the agent. */
  readonly closed: (trouble: string) => void
}

/** An open keychain answers within milliseconds. */
const answerMs = 5000
const pausesMs = [5000, 15_000, 60_000, 300_000]

const waits = 'The keychain of this computer waits for you. Unlock it, and Textdesk connects by itself.'
const refuses =
  'The secret of the Twilio account could not be read from this computer’s keychain. Unlock the keychain: Textdesk tries again by itself. If that does not help, start Textdesk anew, or enter the account anew in Settings.'

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
    wanted.closed(refuses)
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
        if (hands === wanted) wanted.closed(waits)
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
