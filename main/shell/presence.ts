/** Whether somebody is at the machine: a hand on it lately, a screen that is not locked, a machine that is awake. */
import { powerMonitor } from 'electron'
import type { AwayReason } from '../../contract/model.ts'
import { absenceOf, type Machine } from './absence.ts'

export type PresenceParts = {
  /** Minutes without a hand on the machine after which nobody is there; 0 is never. */
  readonly idleMinutes: () => number
  /** Both may be called again and again with the same word. */
  readonly leave: (why: AwayReason) => unknown
  readonly comeBack: () => unknown
}

/** The machine does not tell when the last hand left it, so it is asked. */
const askEveryMs = 2000

/** Watches until the returned function is called. */
export function watchPresence({ idleMinutes, leave, comeBack }: PresenceParts): () => void {
  let machine: Machine = { isLocked: false, isAsleep: false }
  const startedAt = performance.now()

  function settle(change: Partial<Machine> = {}): void {
    machine = { ...machine, ...change }
    // Whoever has just started the app is there, whenever their hand last moved.
    const idleSeconds = Math.min(powerMonitor.getSystemIdleTime(), (performance.now() - startedAt) / 1000)
    const why = absenceOf(machine, idleSeconds, idleMinutes())
    if (why) leave(why)
    else comeBack()
  }

  const locked = (): void => settle({ isLocked: true })
  const unlocked = (): void => settle({ isLocked: false })
  const asleep = (): void => settle({ isAsleep: true })
  const awake = (): void => settle({ isAsleep: false })
  // Electron tells of each of these more than once on some systems.
  powerMonitor.on('lock-screen', locked).on('unlock-screen', unlocked).on('suspend', asleep).on('resume', awake)
  const clock = setInterval(() => settle(), askEveryMs)
  return () => {
    clearInterval(clock)
    powerMonitor.off('lock-screen', locked).off('unlock-screen', unlocked).off('suspend', asleep).off('resume', awake)
  }
}
