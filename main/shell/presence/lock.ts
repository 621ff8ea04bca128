/** Whether the screen is locked, from all that tell of it: the system's events, the login manager, screen lockers. */

/** Locking itself is a move of the hand, and the machine is asked only now and then. */
const graceSeconds = 3

export type Lock = ReturnType<typeof openLock>

/** @param now ms, of a clock that nobody sets */
export function openLock(now: () => number = () => performance.now()) {
  const told = new Map<string, boolean>()
  let seemsAt: number | undefined
  return {
    /** Who tells it, and what: one word of a locked screen is enough. */
    tell(who: string, isLocked: boolean): void {
      if (told.get(who) && !isLocked) seemsAt = undefined
      told.set(who, isLocked)
    },
    /** It seems to be locked, since somebody asked for it, or free. Alone that is believed until a hand moves: not every locker says that it has opened. */
    seem: (isLocked: boolean): void => void (seemsAt = isLocked ? now() : undefined),
    isLocked(idleSeconds: number): boolean {
      if ([...told.values()].includes(true)) return true
      return seemsAt !== undefined && idleSeconds >= (now() - seemsAt) / 1000 - graceSeconds
    },
  }
}
