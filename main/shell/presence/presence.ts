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

/** Most machines don't tell when the last hand left them, so they are asked; of their lock they tell. */
const askEveryMs = 1000

/** Watches until the returned function is called. */
export function watchPresence({ idleMinutes, machine: { idle, lock, onLock }, leave, comeBack }: PresenceParts): () => void {
  const startedAt = performance.now()
  let isAsleep = false
  let isStopped = false
  let idleSeconds = 0

  function settle(): void {
    if (isStopped) return
    // Whoever has just started the app is there, whenever their hand last moved.
    const seconds = Math.min(idleSeconds, (performance.now() - startedAt) / 1000)
    const why = absenceOf({ isLocked: lock.isLocked(seconds), isAsleep }, seconds, idleMinutes())
    if (why) leave(why)
    else comeBack()
  }

  async function look(): Promise<void> {
    idleSeconds = await idle.seconds()
    settle()
    if (!isStopped) clock = setTimeout(() => void look(), askEveryMs)
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
  let clock = setTimeout(() => void look(), askEveryMs)
  return () => {
    isStopped = true
    clearTimeout(clock)
    powerMonitor.off('suspend', asleep).off('resume', awake)
  }
}
