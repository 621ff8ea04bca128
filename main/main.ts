/** Opens the window first and what is behind it while the page is being drawn, so that the agent waits for one of them only. */
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { openApp } from './app.ts'
import { publishTo, serveDoor } from './ipc.ts'
import { pause } from './pause.ts'
import { watchAttention } from './shell/attention.ts'
import { driverAttached } from './shell/driver.ts'
import { guardPages } from './shell/guard.ts'
import { closeOnQuit, logFaults, raiseOnSecondStart, reloadAfterCrash, sayAndExit } from './shell/life.ts'
import { setMenu } from './shell/menu.ts'
import { registerScheme, serveScheme } from './shell/scheme.ts'
import { openWindow } from './shell/window.ts'

/** Folders beside out/main, where the bundler puts this file. */
const built = (path: string): string => join(import.meta.dirname, '..', path)
/** A page that has not drawn its tasks by then has other troubles than a busy main process. */
const longestDrawingMs = 3000
const windows = (): readonly BrowserWindow[] => BrowserWindow.getAllWindows()

async function start(): Promise<void> {
  const folder = app.getPath('userData')
  const canDebug = !app.isPackaged
  guardPages()
  serveScheme({ root: built('renderer'), media: (id) => behind.media(id) })
  const window = openWindow({ preload: built('preload/preload.cjs'), file: join(folder, 'window.json'), canDebug })

  // The page begins in a process of its own, so it cannot ask before this function has ended.
  const behind = openApp({ folder, carrierProgram: built('sandbox/main.js'), publish: (event) => publishTo(windows(), event) })
  serveDoor(behind.door, windows)
  logFaults(behind.log)
  setMenu(canDebug)
  raiseOnSecondStart(window)
  reloadAfterCrash(window, behind.log)
  closeOnQuit(behind.close)
  watchAttention(window, behind.attention)

  // The SDK keeps this process busy for a sixth of a second; the page must have its answers by then.
  await Promise.race([tasksDrawn(window), pause(longestDrawingMs)])
  if (process.env.TEXTDESK_MARK === '1') console.log(`MARK ${JSON.stringify({ usable: Date.now() })}`)
  await behind.begin()
}

/** Resolves when the tasks are on the screen: the page then puts the worker's activity into the window's title. */
function tasksDrawn(window: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    window.on('page-title-updated', (_event, title) => {
      if (title !== 'Textdesk') resolve()
    })
  })
}

registerScheme()
if (app.requestSingleInstanceLock()) void app.whenReady().then(driverAttached).then(start).catch(sayAndExit)
else app.exit(0)
