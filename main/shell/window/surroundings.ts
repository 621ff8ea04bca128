/** How windows come to the screen in this process; it does not change. */
import { app } from 'electron'
import { windowingOf } from './windowing.ts'

const { platform, env, versions } = process
export const windowing = windowingOf({ platform, env, electron: Number.parseInt(versions.electron, 10), chosen: app.commandLine.getSwitchValue('ozone-platform') })
/** A Wayland desktop, whichever kind of program we are on it. */
export const isOnWayland = windowing === 'wayland' || windowing === 'xwayland'
