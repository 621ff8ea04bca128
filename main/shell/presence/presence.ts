/** Whether somebody is at the machine: a hand on it lately, a screen that is not locked, a machine that is awake. */
import { powerMonitor } from 'electron'
import type { AwayReason } from '../../../contract/model.ts'
import { absenceOf } from './absence.ts'
import type { Machine } from './machine.ts'

export type PresenceParts = {
  /** Minutes without a hand on the machine after which nobody is there; 0 is never. */
  readonly idleMinutes: () => number
  readonly machine: Machine
  /** Both may be called again and again with the same word. */
  readonly leave: (why: AwayReason) => unknown
  readonly comeBack: () => unknown
}

/** Most machines don't tell when the last hand left them, so they are asked, and some of their lock too. */
const lookEveryMs = 1000
/** Who was there a moment ago is not away yet: on X11 the question takes ten milliseconds, which all day long is a hundredth of a core. */
const askEveryMs = 10_000

/** Watches until the returned function is called. */
export function watchPresence({ idleMinutes, machine: { idle, lock, onLock }, leave, comeBack }: PresenceParts): () => void {
  const startedAt = performance.now()
  let isAsleep = false
  let isStopped = false
  let isAway = false
  let idleSeconds = 0
  let askedAt = -Infinity

  /** Whether what is known of the last hand is too old. */
  function mustAsk(): boolean {
    const leftMs = idleMinutes() > 0 ? (idleMinutes() * 60 - idleSeconds) * 1000 : Infinity
    return isAway || performance.now() - askedAt >= Math.min(askEveryMs, leftMs)
  }

  function settle(): void {
    if (isStopped) return
    // Whoever has just started the app is there, whenever their hand last moved.
    const seconds = Math.min(idleSeconds, (performance.now() - startedAt) / 1000)
    const why = absenceOf({ isLocked: lock.isLocked(seconds), isAsleep }, seconds, idleMinutes())
    isAway = why !== undefined
    if (why) leave(why)
    else comeBack()
  }

  async function look(): Promise<void> {
    if (mustAsk()) {
      idleSeconds = await idle.seconds()
      askedAt = performance.now()
    }
    settle()
    if (!isStopped) clock = setTimeout(() => void look(), lookEveryMs)
  }

  // Electron tells of each of these more than once on some systems.
  const sleep = (now: boolean) => (): void => {
    isAsleep = now
    settle()
  }
  const asleep = sleep(true)
  const awake = sleep(false)
  onLock(settle)
  powerMonitor.on('suspend', asleep).on('resume', awake)
  let clock = setTimeout(() => void look(), lookEveryMs)
  return () => {
    isStopped = true
    clearTimeout(clock)
    powerMonitor.off('suspend', asleep).off('resume', awake)
  }
}
