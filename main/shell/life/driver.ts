/** Lets a driver of tests catch up with the app that it has started. */
import { app } from 'electron'

/** Playwright calls a global function of this name in the main process as soon as it is attached. */
const attachedCall = '__playwright_run'
/** A debugger of another kind does not call it, and then the window opens all the same. */
const longestWaitMs = 3000

/**
 * Resolves at once, unless the app was started with both debuggers open, as Playwright starts it: then when that is attached.
 * It attaches while the app starts, and a window whose first page is committed in that very moment is one it waits for in vain.
 */
export function driverAttached(): Promise<void> {
  const isDriven = app.commandLine.hasSwitch('inspect') && app.commandLine.hasSwitch('remote-debugging-port')
  // Playwright's own preload, where it is used, has put its function there already and held the app back until now.
  if (!isDriven || attachedCall in globalThis) return Promise.resolve()
  return new Promise((resolve) => {
    Object.assign(globalThis, { [attachedCall]: resolve })
    setTimeout(resolve, longestWaitMs)
  })
}
