/** What this machine tells of whoever sits before it: whether the screen is locked, and for how long no hand was there. */
import { powerMonitor } from 'electron'
import { factsOf, type Log } from '../../log/log.ts'
import type { Buses } from '../bus/buses.ts'
import { windowing } from '../window/surroundings.ts'
import { mutterIdleSeconds, openIdle, type Idle } from './idle.ts'
import { openLock, type Lock } from './lock.ts'
import { watchSavers } from './savers.ts'
import { watchSession } from './session.ts'

export type Machine = {
  readonly idle: Idle
  readonly lock: Pick<Lock, 'isLocked'>
  /** `hear` is called when somebody has told of the lock. */
  readonly onLock: (hear: () => void) => void
}

/** Watches as long as the app runs; what a bus does not tell is missing without a word. */
export function watchMachine(buses: Promise<Buses>, log: Log): Machine {
  const lock = openLock()
  let idleSince: number | undefined
  let session: Buses['session']
  let wasCovered = false
  let hear = (): void => undefined
  const tell: Lock['tell'] = (who, isLocked) => {
    lock.tell(who, isLocked)
    hear()
  }

  async function listen(): Promise<void> {
    const opened = await buses
    session = opened.session
    const silent = (who: string) => (error: unknown) => log.info(`${who} does not tell whether the screen is locked`, factsOf(error))
    await Promise.all([
      session && watchSavers(session, tell).catch(silent('The session bus')),
      opened.system && watchSession(opened.system, {
        asked(isLocked) {
          lock.seem(isLocked)
          hear()
        },
        changed(facts) {
          idleSince = facts.idleSince
          tell('logind', facts.isLocked)
        },
      }).catch(silent('The login manager')),
    ])
  }

  // Electron tells of the screen on macOS and Windows only (docs/api/power-monitor.md).
  powerMonitor.on('lock-screen', () => tell('electron', true)).on('unlock-screen', () => tell('electron', false))
  void listen()
  return {
    idle: openIdle({ windowing, own: () => powerMonitor.getSystemIdleTime(), compositor: () => mutterIdleSeconds(session), idleSince: () => idleSince }),
    lock: {
      isLocked(idleSeconds) {
        // X11's own screen saver tells nobody. Chromium asks some lockers too, and believes for ever one that died while it was shut.
        const isCovered = windowing === 'x11' && powerMonitor.getSystemIdleState(1) === 'locked'
        if (isCovered !== wasCovered) lock.seem(isCovered)
        wasCovered = isCovered
        return lock.isLocked(idleSeconds)
      },
    },
    onLock: (listener) => void (hear = listener),
  }
}
