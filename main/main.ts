/** Opens the window first and what is behind it while the page is being drawn, so that the agent waits for one of them only. */
import { once } from 'node:events'
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import type { App } from './app.ts'
import { publishTo, serveDoor } from './ipc.ts'
import { driverAttached } from './shell/driver.ts'
import { guardPages } from './shell/guard.ts'
import { closeOnQuit, logFaults, raiseOnSecondStart, reloadAfterCrash, sayAndExit } from './shell/life.ts'
import { setMenu } from './shell/menu.ts'
import { registerScheme, serveScheme } from './shell/scheme.ts'
import { openWindow } from './shell/window.ts'

/** Folders beside out/main, where the bundler puts this file. */
const built = (path: string): string => join(import.meta.dirname, '..', path)
const windows = (): readonly BrowserWindow[] => BrowserWindow.getAllWindows()

async function openBehind(folder: string): Promise<App> {
  const { openApp } = await import('./app.ts')
  return openApp({ folder, carrierProgram: built('sandbox/main.js'), publish: (event) => publishTo(windows(), event) })
}

async function start(): Promise<void> {
  const folder = app.getPath('userData')
  const canDebug = !app.isPackaged
  guardPages()
  const opening = openBehind(folder)
  serveScheme({ root: built('renderer'), media: async (id) => (await opening).media(id) })
  serveDoor(opening.then(({ door }) => door), windows)
  const window = openWindow({ preload: built('preload/preload.cjs'), file: join(folder, 'window.json'), canDebug })
  window.once('show', markShown)
  setMenu(canDebug)
  raiseOnSecondStart(window)
  closeOnQuit(() => opening.then((opened) => opened.close()))

  const [{ log, begin }] = await Promise.all([opening, once(window, 'show')])
  logFaults(log)
  reloadAfterCrash(window, log)
  await begin()
}

/** A benchmark may ask for the moment in which the agent sees the desk. */
function markShown(): void {
  if (process.env.TEXTDESK_MARK === '1') console.log(`MARK ${JSON.stringify({ rts: Date.now() })}`)
}

registerScheme()
if (app.requestSingleInstanceLock()) void app.whenReady().then(driverAttached).then(start).catch(sayAndExit)
else app.exit(0)
