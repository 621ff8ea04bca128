/** Gives what is typed to the desk: shortly after its first letter, however long the typing goes on, at once when the agent turns away, and again while the desk cannot keep it. */
import type { Refusal } from '../../../contract/commands.ts'

/** How old a letter may be that is not on the disk. */
const oldestMs = 300
/** The next try when the desk could not keep it, as with a full disk. Each further one waits twice as long, so that the log is not filled. */
const againMs = 2_000
const longestMs = 5 * 60_000

/** Hands over what stands there by then. Resolves to why the desk did not keep it. */
type Hand = () => Promise<Refusal | undefined>

type Timer = ReturnType<typeof setTimeout>

export type Saving = ReturnType<typeof createSaving>

/** @param tell hears once why something cannot be kept, and once, without a reason, when everything is again */
export function createSaving(tell: (refusal: Refusal | undefined) => void) {
  /** Of these the desk has not all. */
  const waiting = new Map<string, { readonly hand: Hand; readonly timer: Timer }>()
  const underWay = new Map<string, Promise<Refusal | undefined>>()
  /** How often in a row the desk could not keep it. */
  const failures = new Map<string, number>()

  function wait(key: string, hand: Hand, ms: number): void {
    clearTimeout(waiting.get(key)?.timer)
    waiting.set(key, { hand, timer: setTimeout(() => void now(key), ms) })
  }

  /** Sees to it that the desk has it soon. Later letters do not put that off, nor do they hurry a desk that cannot keep it. */
  function soon(key: string, hand: Hand): void {
    if (!waiting.has(key)) wait(key, hand, oldestMs)
  }

  /** Hands over what the desk has not yet, and resolves when it has all; to the reason when it could not keep it. */
  function now(key: string): Promise<Refusal | undefined> {
    const next = waiting.get(key)
    if (!next) return underWay.get(key) ?? Promise.resolve(undefined)
    clearTimeout(next.timer)
    waiting.delete(key)
    const handing = next.hand().then((refusal) => {
      if (underWay.get(key) === handing) underWay.delete(key)
      settle(key, next.hand, refusal)
      return refusal
    })
    underWay.set(key, handing)
    return handing
  }

  function settle(key: string, hand: Hand, refusal: Refusal | undefined): void {
    const before = failures.get(key) ?? 0
    // Anything else than trouble will not pass: what it belonged to is gone.
    if (refusal?.kind === 'trouble') {
      if (failures.size === 0) tell(refusal)
      failures.set(key, before + 1)
      wait(key, hand, Math.min(longestMs, againMs * 2 ** before))
    } else if (failures.delete(key) && failures.size === 0) tell(undefined)
  }

  const all = (): void => {
    for (const key of waiting.keys()) void now(key)
  }

  /** Saves at once whenever the agent may be about to leave, or the page to go away. Returns the way to stop. */
  function saveWhenLeaving(window: EventTarget, document: EventTarget): () => void {
    const ways = [[window, 'blur'], [window, 'pagehide'], [document, 'visibilitychange']] as const
    for (const [target, name] of ways) target.addEventListener(name, all)
    return () => {
      for (const [target, name] of ways) target.removeEventListener(name, all)
    }
  }

  return { soon, now, saveWhenLeaving }
}
