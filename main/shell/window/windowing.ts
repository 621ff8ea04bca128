/** How windows come to the screen here. On Wayland a program sees the clipboard, the keyboard and its own place only as far as the desktop lets it. */

/** `xwayland`: an X11 program on a Wayland desktop. `own`: macOS and Windows. */
export type Windowing = 'own' | 'x11' | 'xwayland' | 'wayland'

/** From this one on Electron is a Wayland program where it can be (Electron's breaking changes, 38.0). */
const waylandSince = 38

export type Surroundings = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** Electron's major version. */
  readonly electron: number
  /** The value of `--ozone-platform`; empty without it. */
  readonly chosen: string
}

export function windowingOf({ platform, env, electron, chosen }: Surroundings): Windowing {
  if (platform !== 'linux') return 'own'
  if (!env.WAYLAND_DISPLAY && env.XDG_SESSION_TYPE !== 'wayland') return 'x11'
  if (chosen === 'wayland') return 'wayland'
  return chosen === 'x11' || electron < waylandSince ? 'xwayland' : 'wayland'
}
