/** For how long no hand was on the machine, by whoever can tell on this system. */
import type { Connection } from '../bus/connection.ts'
import type { Windowing } from '../window/windowing.ts'

export type IdleParts = {
  readonly windowing: Windowing
  /** What Electron says, in seconds. */
  readonly own: () => number
  /** What the desktop's compositor says, in seconds; undefined where it does not. */
  readonly compositor: () => Promise<number | undefined>
  /** Since when the login manager counts the session as idle, epoch ms. */
  readonly idleSince: () => number | undefined
  readonly now?: () => number
}

export type Idle = {
  seconds(): Promise<number>
  /** False while nobody has told: idleness cannot be noticed then. */
  isKnown(): boolean
}

export function openIdle({ windowing, own, compositor, idleSince, now = Date.now }: IdleParts): Idle {
  let isKnown = windowing === 'own' || windowing === 'x11'
  return {
    isKnown: () => isKnown,
    async seconds() {
      if (windowing === 'own' || windowing === 'x11') return own()
      const told = (await compositor()) ?? othersSay()
      isKnown ||= told > 0
      return told
    },
  }

  /**
   * Chromium says 0 for ever on a compositor that it cannot ask (WaylandScreen::CalculateIdleTime), and as an X11 program it does not see
   * the keys that go to Wayland programs (electron/electron#27912). KDE never tells the login manager.
   */
  function othersSay(): number {
    const since = idleSince()
    return Math.max(windowing === 'wayland' ? own() : 0, since === undefined ? 0 : (now() - since) / 1000)
  }
}

/** Asks GNOME's compositor, which answers in milliseconds; undefined on other desktops. */
export async function mutterIdleSeconds(session: Pick<Connection, 'call'> | undefined): Promise<number | undefined> {
  const iface = 'org.gnome.Mutter.IdleMonitor'
  const call = { destination: iface, path: '/org/gnome/Mutter/IdleMonitor/Core', iface, member: 'GetIdletime' }
  const [ms] = (await session?.call(call).catch(() => undefined)) ?? []
  return ms === undefined ? undefined : Number(ms) / 1000
}
